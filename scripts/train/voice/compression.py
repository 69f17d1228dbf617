"""Size, speed and UAR of the heads in f32, f16 and int8, and of the encoder's features in int8 and f32.

`python compression.py --data DATA --feats FEATS --plain-feats F32 --folds OUT --model emotion.bin
--lower lower.onnx --out compression.md`
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np

import cache
import corpora
import folds
import heads
import lower
import pooling


def packed(weights: np.ndarray, kind: str) -> np.ndarray:
    if kind == "f16":
        return weights.astype(np.float16).astype(np.float32)
    if kind == "int8":
        scale = np.abs(weights).max(1, keepdims=True) / 127
        return (np.round(weights / scale) * scale).astype(np.float32)
    return weights


def scores(results: list[dict], features: np.ndarray, labels: np.ndarray, speakers: np.ndarray,
           kind: str) -> tuple[float, float]:
    plain, personal = np.zeros(len(labels), int), np.zeros(len(labels), int)
    for fold in results:
        test = fold["test"]
        head = {n: heads.Head(packed(fold[f"{n}.weights"], kind), fold[f"{n}.bias"]) for n in ("plain", "personal")}
        plain[test] = head["plain"]((features[test] - fold["mean"]) / fold["deviation"]).argmax(1)
        personal[test] = head["personal"](heads.by_speaker(features[test], speakers[test])).argmax(1)
    classes = len(corpora.LABELS["emodb"])
    return heads.uar(labels, plain, classes), heads.uar(labels, personal, classes)


def milliseconds(encoder, seconds: float) -> float:
    mel = np.random.default_rng(1).standard_normal((80, int(seconds * 100))).astype(np.float32)
    encoder(mel)
    times = []
    for _ in range(9):
        started = time.perf_counter()
        encoder(mel)
        times.append(time.perf_counter() - started)
    return 1000 * float(np.median(times))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--feats", type=Path, required=True)
    parser.add_argument("--plain-feats", type=Path, required=True)
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True, help="whisper-base.pt")
    parser.add_argument("--lower", type=Path, required=True, help="lower.onnx")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    clips = corpora.read(args.data, "emodb")
    labels, speakers = folds.labels_of("emodb", clips), np.array([clip.speaker for clip in clips])
    results = [dict(np.load(args.folds / f"fold-{n}.npz")) for n in range(1, 11)]
    shipped = cache.Cached(args.feats / "emodb-clean", clips)
    network = pooling.Pooling(shipped.spread(), 4, 0)
    f32 = pooling.features(network, cache.Cached(args.plain_feats / "emodb-clean", clips))
    int8 = pooling.features(network, shipped)
    width, classes = int8.shape[1], len(corpora.LABELS["emodb"])
    rows = []
    for kind, size in (("f32", 4), ("f16", 2), ("int8", 1)):
        plain, personal = scores(results, int8, labels, speakers, kind)
        rows.append(f"| lower.onnx int8 | {kind} | {2 * classes * width * size / 1000:.0f} | {plain:.3f} | {personal:.3f} |")
    plain, personal = scores(results, f32, labels, speakers, "f32")
    rows.append(f"| f32 (torch) | f32 | {2 * classes * width * 4 / 1000:.0f} | {plain:.3f} | {personal:.3f} |")
    fast, slow = lower.OnnxLower(args.lower), lower.TorchLower(args.weights)
    import torch

    torch.set_num_threads(1)
    speed = [(name, milliseconds(encoder, 5), milliseconds(encoder, 13)) for name, encoder in
             (("lower.onnx, int8", fast), ("f32, torch", slow))]
    text = [
        "# Compression", "",
        "EmoDB, ten folds by speaker, UAR without and with features normalised per speaker. The heads were "
        "fitted on the int8 encoder's features; the f32 row hears the same heads on f32 features.", "",
        "| encoder | heads | kB of both heads | UAR | UAR per speaker |", "| --- | --- | --- | --- | --- |", *rows, "",
        "Time of the lower encoder on one thread (median of nine, on a machine with other work on it: only the "
        "ratio says something); 2 s and 10 s of speech, each with 3 s of silence behind it.", "",
        "| encoder | MB | 2 s, ms | 10 s, ms |", "| --- | --- | --- | --- |",
        f"| {speed[0][0]} | {args.lower.stat().st_size / 1e6:.1f} | {speed[0][1]:.0f} | {speed[0][2]:.0f} |",
        f"| {speed[1][0]} | {sum(v.numel() for n, v in slow.weights.items() if 'layers.4' not in n and 'layers.5' not in n) * 4 / 1e6:.1f} | {speed[1][1]:.0f} | {speed[1][2]:.0f} |",
    ]
    args.out.write_text("\n".join(text) + "\n", encoding="utf-8")
    print("\n".join(text))


if __name__ == "__main__":
    main()
