"""Recordings as mono float32 at 16 kHz, cut to where someone speaks."""

from __future__ import annotations

import numpy as np
import soundfile

RATE = 16_000
# Quieter than the loudest 25 ms by more than this is taken for the silence around the speech. The
# running service cuts silence with a voice-activity model; what is cut is nearly the same.
SILENCE_DB = 40.0
MARGIN = int(0.05 * RATE)


def load(path: str) -> np.ndarray:
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    if rate != RATE:
        raise ValueError(f"{path}: {rate} Hz instead of {RATE}")
    return samples.mean(axis=1)


def trim(samples: np.ndarray) -> np.ndarray:
    """Without the silence before and after; all of it when nothing stands out."""
    size, hop = 400, 160
    if len(samples) < size:
        return samples
    power = np.convolve(samples.astype(np.float64) ** 2, np.ones(size) / size, mode="valid")[::hop]
    loud = np.flatnonzero(10 * np.log10(power + 1e-12) > 10 * np.log10(power.max() + 1e-12) - SILENCE_DB)
    if len(loud) == 0:
        return samples
    start = max(0, loud[0] * hop - MARGIN)
    end = min(len(samples), loud[-1] * hop + size + MARGIN)
    return np.ascontiguousarray(samples[start:end])
