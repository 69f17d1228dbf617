"""The MFCC baseline: a small convolutional network with attention pooling, on the same folds.

`python baseline.py --data DATA --feats FEATS --corpus emodb --variants clean wide1 --out OUT` trains
and tests fold by fold (`--by-speaker`: frames normalised per speaker). `--export FILE` trains on every
clip instead and writes ONNX: `mfcc` [1, frames, 120] to `logits` [1, labels].
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

import cache
import calibrate
import corpora
import export as shipped
import folds
import heads

ROWS = 120
# Two seconds; a shorter recording is repeated until it is as long.
CROP = 200
BATCH = 16
EPOCHS = {"emodb": 60, "ravdess": 30, "nemo": 8}


class Baseline(nn.Module):
    """[batch, frames, 120] to [batch, labels]; at least 8 frames."""

    def __init__(self, mean: torch.Tensor, deviation: torch.Tensor, labels: int) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("deviation", deviation)
        widths = [(ROWS, 64, 5, 2), (64, 96, 5, 2), (96, 96, 3, 1)]
        self.layers = nn.Sequential(*[
            part
            for before, after, size, stride in widths
            for part in (nn.Conv1d(before, after, size, stride, size // 2), nn.BatchNorm1d(after),
                         nn.ReLU(), nn.Dropout(0.1))
        ])
        self.query = nn.Conv1d(96, 1, 1)
        self.out = nn.Sequential(nn.Dropout(0.5), nn.Linear(192, labels))

    def forward(self, mfcc: torch.Tensor) -> torch.Tensor:
        x = self.layers(((mfcc - self.mean) / self.deviation).transpose(1, 2))
        weights = torch.softmax(self.query(x), 2)
        mean = (x * weights).sum(2)
        spread = ((x * x * weights).sum(2) - mean * mean).clamp_min(1e-5).sqrt()
        return self.out(torch.cat([mean, spread], 1))


def crop(rows: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    if len(rows) < CROP:
        rows = np.tile(rows, (-(-CROP // len(rows)), 1))
    start = rng.integers(0, len(rows) - CROP + 1)
    out = rows[start : start + CROP].copy()
    length = int(rng.integers(0, 50))
    at = rng.integers(0, CROP - length + 1)
    out[at : at + length] = rows.mean(0)
    return out


def learn(clips: list[np.ndarray], labels: np.ndarray, classes: int, epochs: int, seed: int) -> Baseline:
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    frames = np.concatenate([clip[::5] for clip in clips])
    network = Baseline(torch.from_numpy(frames.mean(0)), torch.from_numpy(frames.std(0) + 1e-5), classes)
    counts = np.bincount(labels, minlength=classes)
    weight = torch.from_numpy((len(labels) / (classes * np.maximum(counts, 1))).astype(np.float32))
    optimiser = torch.optim.AdamW(network.parameters(), lr=2e-3, weight_decay=0.02)
    steps = epochs * (len(clips) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=steps + 1)
    network.train()
    for _ in range(epochs):
        order = rng.permutation(len(clips))[: len(clips) // BATCH * BATCH]
        for chosen in order.reshape(-1, BATCH):
            x = torch.from_numpy(np.stack([crop(clips[i], rng) for i in chosen]))
            y = torch.from_numpy(labels[chosen])
            share, other = float(rng.beta(0.2, 0.2)), torch.from_numpy(rng.permutation(BATCH))
            logits = network(share * x + (1 - share) * x[other])
            loss = share * nn.functional.cross_entropy(logits, y, weight, label_smoothing=0.05)
            loss = loss + (1 - share) * nn.functional.cross_entropy(
                logits, y[other], weight, label_smoothing=0.05
            )
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return network.eval()


def logits_of(network: Baseline, clips: list[np.ndarray]) -> np.ndarray:
    with torch.no_grad():
        return torch.cat([network(torch.from_numpy(clip)[None]) for clip in clips]).numpy()


def per_speaker(clips: list[np.ndarray], speakers: np.ndarray) -> list[np.ndarray]:
    out = list(clips)
    for speaker in np.unique(speakers):
        own = np.flatnonzero(speakers == speaker)
        frames = np.concatenate([clips[i] for i in own])
        mean, deviation = frames.mean(0), frames.std(0) + 1e-5
        for i in own:
            out[i] = ((clips[i] - mean) / deviation).astype(np.float32)
    return out


def export(network: Baseline, path: Path, names: tuple[str, ...], judged: dict) -> None:
    """The network, and beside it as JSON what its numbers mean."""
    import warnings

    settings = {"labels": shipped.described(names)} | {key: judged[key] for key in ("temperature", "threshold")}
    path.with_suffix(".json").write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")

    warnings.filterwarnings("ignore")
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        network, (torch.zeros(1, CROP, ROWS),), str(path), input_names=["mfcc"], output_names=["logits"],
        dynamic_axes={"mfcc": {1: "frames"}}, opset_version=17, dynamo=False,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--feats", type=Path, required=True)
    parser.add_argument("--corpus", required=True, choices=list(corpora.LABELS))
    parser.add_argument("--variants", nargs="+", default=["clean"])
    parser.add_argument("--by-speaker", action="store_true")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--export", type=Path)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    clips = corpora.read(args.data, args.corpus)
    labels = folds.labels_of(args.corpus, clips)
    speakers = np.array([clip.speaker for clip in clips])
    names = corpora.LABELS[args.corpus]
    sets = []
    for variant in args.variants:
        cached = cache.Cached(args.feats / f"{args.corpus}-{variant}", clips)
        rows = cached.all_mfcc()
        sets.append(per_speaker(rows, speakers) if args.by_speaker else rows)
    args.out.mkdir(parents=True, exist_ok=True)
    epochs = max(1, EPOCHS[args.corpus] // len(sets))
    logits = np.zeros((len(clips), len(names)))
    for number, held in enumerate(corpora.folds(args.corpus, clips), 1):
        path, started = args.out / f"fold-{number}.npy", time.monotonic()
        test = np.flatnonzero(np.isin(speakers, held))
        train = np.flatnonzero(~np.isin(speakers, held))
        if not path.exists():
            network = learn([rows[i] for rows in sets for i in train], np.tile(labels[train], len(sets)),
                            len(names), epochs, args.seed + number)
            np.save(path, logits_of(network, [sets[0][i] for i in test]))
        logits[test] = np.load(path)
        print(f"{args.corpus} fold {number}: {time.monotonic() - started:.0f} s", flush=True)
    score = heads.uar(labels, logits.argmax(1), len(names))
    judged = calibrate.judge(logits, labels, speakers, names)
    summary = {"uar": round(score, 4), "bySpeaker": args.by_speaker, "calibration": judged}
    print(json.dumps(summary))
    (args.out / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    if args.export:
        network = learn([clip for rows in sets for clip in rows], np.tile(labels, len(sets)), len(names),
                        epochs, args.seed)
        export(network, args.export, names, judged)
        print(f"{args.export}: {args.export.stat().st_size} bytes")


if __name__ == "__main__":
    main()
