"""What `extract.py` kept, as arrays in the order of a set's clips."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

import corpora
from lower import LAYERS, WIDTH

# Attention is learnt on means of this many frames (80 ms) and used on single ones.
BLOCK = 4


class Cached:
    """The frames of one set and variant, read from disk as they are needed."""

    def __init__(self, folder: Path, clips: list[corpora.Clip]) -> None:
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        if [entry["id"] for entry in index] != [clip.id for clip in clips]:
            raise ValueError(f"{folder} was made from other clips: remove it and extract again")
        self.index = index
        total = sum(entry["frames"] for entry in index)
        if total:
            self.frames = np.memmap(folder / "frames.f16", np.float16, "r", shape=(total, LAYERS, WIDTH))
        self.folder = folder

    def __len__(self) -> int:
        return len(self.index)

    def clip(self, i: int) -> np.ndarray:
        """[frames, 4, 512] f32"""
        entry = self.index[i]
        return np.asarray(self.frames[entry["start"] : entry["start"] + entry["frames"]], np.float32)

    def all_mfcc(self) -> list[np.ndarray]:
        """[frames, 120] f32 of every clip"""
        rows = np.fromfile(self.folder / "mfcc.f16", np.float16).reshape(-1, 120).astype(np.float32)
        starts = [entry["mfccStart"] for entry in self.index]
        return np.split(rows, starts[1:])

    def blocks(self) -> list[np.ndarray]:
        """[blocks, 4, 512] f16 a clip, kept on disk after the first time."""
        path = self.folder / f"blocks{BLOCK}.npz"
        if path.exists():
            held = np.load(path)
            return np.split(held["blocks"], held["ends"][:-1])
        parts = []
        for i in range(len(self)):
            clip = self.clip(i)
            whole = len(clip) // BLOCK * BLOCK
            part = clip[:whole].reshape(-1, BLOCK, LAYERS, WIDTH).mean(1)
            rest = clip[whole:].mean(0, keepdims=True) if whole < len(clip) else clip[:0]
            parts.append(np.concatenate([part, rest]).astype(np.float16))
        ends = np.cumsum([len(part) for part in parts])
        np.savez(path, blocks=np.concatenate(parts), ends=ends)
        return parts

    def spread(self) -> np.ndarray:
        """Typical spread of each layer, [4]."""
        sample = np.asarray(self.frames[:: max(1, len(self.frames) // 4000)], np.float32)
        return sample.std(0).mean(1)
