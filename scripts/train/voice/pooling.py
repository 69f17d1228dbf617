"""From frames of four layers to the features of a recording: layer weights and attention, learnt.

The layers are summed by learnt weights, once or into several sums side by side (`mixes`). Features:
mean and spread over time of each sum, of all frames alike and once more per attention head. Weights
and queries are learnt with a linear classifier on top, which is thrown away: `heads.py` fits the
final ones exactly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from cache import Cached
from lower import LAYERS, WIDTH


@dataclass(frozen=True)
class Settings:
    mixes: int = 4
    heads: int = 0
    epochs: int = 6
    rate: float = 2e-3
    layer_rate: float = 2e-2
    dropout: float = 0.5
    mixup: float = 0.4
    masked: float = 0.3
    batch: int = 64


class Pooling(nn.Module):
    """[batch, time, 4, 512] and a mask to [batch, 1024 × mixes × (1 + heads)]."""

    def __init__(self, spread: np.ndarray, mixes: int, heads: int) -> None:
        super().__init__()
        # Each sum begins with a share of neighbouring layers: all, two halves, or one each.
        share = np.kron(np.eye(mixes), np.ones(LAYERS // mixes)).astype(np.float32)
        self.register_buffer("spread", torch.from_numpy(np.asarray(spread, np.float32)))
        self.layers = nn.Parameter(torch.from_numpy(share * 3))
        self.attention = nn.Parameter(torch.randn(heads, mixes * WIDTH) * 0.01)

    def factors(self) -> torch.Tensor:
        """[mixes, 4]"""
        return torch.softmax(self.layers, 1) / self.spread

    def forward(self, frames: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        mixed = torch.einsum("btld,ml->btmd", frames, self.factors()).flatten(2)
        parts = [mean_and_spread(mixed, mask / mask.sum(1, keepdim=True))]
        scores = torch.einsum("btd,hd->bht", mixed, self.attention)
        scores = scores.masked_fill(mask[:, None] == 0, -1e9)
        for weights in torch.softmax(scores, 2).unbind(1):
            parts.append(mean_and_spread(mixed, weights))
        return torch.cat(parts, 1)


def mean_and_spread(mixed: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    mean = torch.einsum("btd,bt->bd", mixed, weights)
    square = torch.einsum("btd,bt->bd", mixed * mixed, weights)
    return torch.cat([mean, (square - mean * mean).clamp_min(1e-6).sqrt()], 1)


def together(clips: list[np.ndarray]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(clip) for clip in clips)
    frames = torch.zeros(len(clips), longest, LAYERS, WIDTH)
    mask = torch.zeros(len(clips), longest)
    for row, clip in enumerate(clips):
        frames[row, : len(clip)] = torch.from_numpy(clip.astype(np.float32))
        mask[row, : len(clip)] = 1
    return frames, mask


@dataclass
class Part:
    """Training clips of one set: blocks [time, 4, 512], labels, and how many labels there are."""

    blocks: list[np.ndarray]
    labels: np.ndarray
    classes: int


def learn(parts: list[Part], spread: np.ndarray, settings: Settings, seed: int) -> Pooling:
    """Layer weights and attention from the training clips alone; one classifier per set."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    pooling = Pooling(spread, settings.mixes, settings.heads)
    if settings.epochs == 0:
        return pooling
    with torch.no_grad():
        first = torch.cat([features_of(pooling, part.blocks) for part in parts])
    mean, deviation = first.mean(0), first.std(0) + 1e-6
    classifiers = nn.ModuleList([nn.Linear(len(mean), part.classes) for part in parts])
    for classifier in classifiers:
        nn.init.zeros_(classifier.weight)
    groups = [
        {"params": [pooling.layers], "lr": settings.layer_rate, "weight_decay": 0.0},
        {"params": [pooling.attention], "lr": settings.rate, "weight_decay": 0.01},
        {"params": classifiers.parameters(), "lr": settings.rate, "weight_decay": 0.05},
    ]
    optimiser = torch.optim.AdamW(groups)
    batches = sum(len(part.blocks) // settings.batch for part in parts)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [group["lr"] for group in groups], total_steps=settings.epochs * batches + 1
    )
    weights = [torch.from_numpy(balance(part)) for part in parts]
    for _ in range(settings.epochs):
        plan = [
            (number, chosen)
            for number, part in enumerate(parts)
            for chosen in np.array_split(
                rng.permutation(len(part.blocks)), max(1, len(part.blocks) // settings.batch)
            )
        ][: batches or None]
        for at in rng.permutation(len(plan)):
            number, chosen = plan[at]
            part = parts[number]
            frames, mask = together([mask_time(part.blocks[i], settings.masked, rng) for i in chosen])
            seen = (pooling(frames, mask) - mean) / deviation
            labels = torch.from_numpy(part.labels[chosen])
            share = float(rng.beta(settings.mixup, settings.mixup)) if settings.mixup else 1.0
            order = torch.from_numpy(rng.permutation(len(chosen)))
            seen = share * seen + (1 - share) * seen[order]
            logits = classifiers[number](nn.functional.dropout(seen, settings.dropout))
            loss = share * nn.functional.cross_entropy(logits, labels, weights[number], label_smoothing=0.05)
            loss = loss + (1 - share) * nn.functional.cross_entropy(
                logits, labels[order], weights[number], label_smoothing=0.05
            )
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return pooling.eval()


def balance(part: Part) -> np.ndarray:
    counts = np.bincount(part.labels, minlength=part.classes)
    return (len(part.labels) / (part.classes * np.maximum(counts, 1))).astype(np.float32)


def mask_time(blocks: np.ndarray, most: float, rng: np.random.Generator) -> np.ndarray:
    """Without one stretch of up to `most` of the recording."""
    length = int(rng.uniform(0, most) * len(blocks))
    if length == 0 or len(blocks) - length < 4:
        return blocks
    start = rng.integers(0, len(blocks) - length + 1)
    return np.concatenate([blocks[:start], blocks[start + length :]])


def features_of(pooling: Pooling, clips: list[np.ndarray]) -> torch.Tensor:
    rows = []
    with torch.no_grad():
        for start in range(0, len(clips), 64):
            rows.append(pooling(*together(clips[start : start + 64])))
    return torch.cat(rows)


def features(pooling: Pooling, cached: Cached) -> np.ndarray:
    """Of every clip of a set, from single frames."""
    rows = []
    with torch.no_grad():
        for i in range(len(cached)):
            frames = torch.from_numpy(cached.clip(i))[None]
            rows.append(pooling(frames, torch.ones(1, frames.shape[1])))
    return torch.cat(rows).numpy()
