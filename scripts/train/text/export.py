"""Writes what the service loads: encoder.onnx (dynamic int8), tokenizer, config.

    python export.py --work work/prepared --model work/last/model.pt --out models/text
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from labels import EXPORTED
from model import Exported, Reader
from prepare import Prepared, load_prepared

OPSET = 17


def export_onnx(reader: Reader, path: Path, *, quantised: bool) -> None:
    """Exports the encoder for one text at a time, any length up to the positions there are."""
    reader.eval()
    ids = torch.tensor([[0, 10, 11, 12, 2]])
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            Exported(reader), (ids, torch.ones_like(ids)), str(plain), opset_version=OPSET, dynamo=False,
            input_names=["input_ids", "attention_mask"], output_names=EXPORTED,
            dynamic_axes={"input_ids": {0: "batch", 1: "length"}, "attention_mask": {0: "batch", 1: "length"}},
        )
        if quantised:
            # Only the products: the embeddings are int8 already, with a scale a row.
            quantize_dynamic(plain, path, op_types_to_quantize=["MatMul", "Gemm"], per_channel=True,
                             weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True})
        else:
            shutil.copy(plain, path)
    onnx.checker.check_model(str(path))


def write_model(prepared: Prepared, reader: Reader, work: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    export_onnx(reader, out / "encoder.onnx", quantised=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(work / name, out / name)
    base = prepared.base
    (out / "config.json").write_text(json.dumps({
        "model_type": "bert", "architectures": ["BertModel"], "hidden_size": base.hidden,
        "num_hidden_layers": len(reader.layers), "num_attention_heads": base.heads,
        "intermediate_size": base.ffn, "max_position_embeddings": base.positions, "vocab_size": len(prepared.keep),
    }, indent=1) + "\n", "utf8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    prepared = load_prepared(options.work)
    state = torch.load(options.model, weights_only=True)
    layers = list(range(1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))))
    reader = Reader(prepared.base, prepared.keep, layers)
    reader.load_state_dict(state)
    write_model(prepared, reader, options.work, options.out)
    for path in sorted(options.out.iterdir()):
        print(f"{path.name} {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
