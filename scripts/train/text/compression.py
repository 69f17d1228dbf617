"""What smaller costs: one table of dev scores, megabytes and milliseconds for each way to ship the encoder.

The word embeddings are frozen, so any cut of the vocabulary can be tried without training anew.

    python compression.py --work W/prepared --full W/soup/model.pt --six W/six/model.pt --out W/compression.md
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from export import export_onnx
from model import Reader
from prepare import Prepared, load_prepared
from runtime import Runtime
from train import dev_texts, scores_on
from vocabulary import save_tokenizer, visible

LENGTHS = (16, 32, 64, 128)
RUNS = 200


def reader_of(prepared: Prepared, state: dict[str, torch.Tensor]) -> Reader:
    """The reader of a saved state, its layers and its pieces those of `prepared`."""
    layers = list(range(1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))))
    reader = Reader(prepared.base, prepared.keep, layers)
    reader.load_state_dict({**state, "words.quantised": reader.words.quantised, "words.scale": reader.words.scale})
    return reader


def with_vocabulary(prepared: Prepared, minimum: int, folder: Path) -> Prepared:
    """Only the pieces that occur at least so often in the training texts, beside special ones and
    single characters; 0 keeps all 250,002."""
    if minimum == 0:
        keep = list(range(len(prepared.base.pieces)))
    else:
        texts = [visible(one.text) for one in prepared.examples if one.split == "train"]
        counts: Counter[int] = Counter()
        for start in range(0, len(texts), 2000):
            for encoding in prepared.tokenizer.encode_batch(texts[start : start + 2000]):
                counts.update(encoding.ids)
        pieces = prepared.base.pieces
        keep = [one for place, one in enumerate(prepared.keep)
                if one < 4 or len(pieces[one].removeprefix("▁")) <= 1 or counts[place] >= minimum]
    return replace(prepared, keep=keep, tokenizer=save_tokenizer(prepared.base, keep, folder))


def milliseconds(runtime: Runtime, pieces: int) -> list[float]:
    """Median of a pass on one thread, for each of `LENGTHS` tokens."""
    rng = np.random.default_rng(1)
    out = []
    for length in LENGTHS:
        ids = rng.integers(4, pieces, (1, length))
        feed = {"input_ids": ids, "attention_mask": np.ones((1, length), np.int64)}
        took = []
        for _ in range(RUNS):
            began = time.perf_counter()
            runtime.session.run(None, feed)
            took.append((time.perf_counter() - began) * 1000)
        out.append(float(np.median(took)))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--full", type=Path, required=True, help="the model of all layers")
    parser.add_argument("--six", type=Path, help="a distilled one of fewer layers")
    parser.add_argument("--every", type=int, default=4, help="of GoEmotions' dev texts, each so many-th is scored")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    prepared = load_prepared(options.work)
    full = torch.load(options.full, weights_only=True)
    points = [("12 layers, fp32", full, None, False), ("12 layers, int8", full, None, True),
              ("12 layers, int8, all 250,002 pieces", full, 0, True), ("12 layers, int8, pieces seen 3 times", full, 3, True),
              ("12 layers, int8, pieces seen 10 times", full, 10, True)]
    if options.six:
        six = torch.load(options.six, weights_only=True)
        points[2:2] = [("6 layers (distilled), fp32", six, None, False), ("6 layers (distilled), int8", six, None, True)]
    examples = dev_texts(prepared, options.every)
    texts = [one.text for one in examples]
    lines: list[str] = []
    for title, state, minimum, quantised in points:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            mine = with_vocabulary(prepared, minimum, folder) if minimum is not None else prepared
            mine.tokenizer.save(str(folder / "tokenizer.json"))
            export_onnx(reader_of(mine, state), folder / "encoder.onnx", quantised=quantised)
            runtime = Runtime(folder)
            scores = scores_on(examples, runtime.logits(texts))
            size = (folder / "encoder.onnx").stat().st_size / 1e6
            took = milliseconds(runtime, len(mine.keep))
        if not lines:
            names = [*scores, "pieces", "MB", *(f"ms, {length} tokens" for length in LENGTHS)]
            lines = ["| encoder | " + " | ".join(names) + " |", "| --- |" + " ---: |" * len(names)]
        cells = [*(f"{value:.3f}" for value in scores.values()), f"{len(mine.keep):,}", f"{size:.1f}", *(f"{value:.1f}" for value in took)]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
        print(lines[-1], flush=True)
        options.out.write_text("\n".join(lines) + "\n", "utf8")


if __name__ == "__main__":
    main()
