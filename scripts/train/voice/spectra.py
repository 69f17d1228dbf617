"""Log-mel as Whisper takes it, and MFCC with deltas for the baseline, in numpy.

`python spectra.py --reference FILE` writes the reference vectors that the TypeScript code is tested
against; they come from librosa, and the numpy code is checked against them first.
"""

from __future__ import annotations

import argparse
import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from sound import RATE

HOP = 160
WINDOW = 400
MELS = 80
MFCC_FFT = 512
MFCC = 40


def to_mel(hertz: np.ndarray) -> np.ndarray:
    """Slaney's scale: linear below 1 kHz, logarithmic above."""
    hertz = np.asarray(hertz, np.float64)
    high = 15 + np.log(np.maximum(hertz, 1) / 1000) / (np.log(6.4) / 27)
    return np.where(hertz < 1000, hertz * 3 / 200, high)


def from_mel(mel: np.ndarray) -> np.ndarray:
    mel = np.asarray(mel, np.float64)
    return np.where(mel < 15, mel * 200 / 3, 1000 * np.exp((mel - 15) * np.log(6.4) / 27))


@lru_cache
def filters(fft: int) -> np.ndarray:
    """[80, fft / 2 + 1] triangles of equal area between 0 and 8 kHz."""
    edges = from_mel(np.linspace(to_mel(0), to_mel(RATE / 2), MELS + 2))
    bins = np.arange(fft // 2 + 1) * RATE / fft
    rise = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(0, np.minimum(rise, fall)) * (2 / (edges[2:] - edges[:-2]))[:, None]
    return weights.astype(np.float32)


@lru_cache
def window(fft: int) -> np.ndarray:
    """A periodic Hann window of 400 samples in the middle of `fft`."""
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)
    side = (fft - WINDOW) // 2
    return np.pad(hann, (side, fft - WINDOW - side)).astype(np.float32)


def mel_power(x: np.ndarray, fft: int, pad: str) -> np.ndarray:
    """[80, frames]; frame t is centred on sample 160 t."""
    padded = np.pad(x, fft // 2, mode=pad)
    frames = np.lib.stride_tricks.sliding_window_view(padded, fft)[::HOP]
    power = np.abs(np.fft.rfft(frames * window(fft), axis=1)) ** 2
    return filters(fft) @ power.T.astype(np.float32)


def log_mel(x: np.ndarray) -> np.ndarray:
    """Whisper's input [80, T] for this length, T even; not padded to 30 s."""
    x = x[: 30 * RATE]
    x = np.pad(x, (0, max(0, WINDOW - len(x))))
    x = np.pad(x, (0, -len(x) % (2 * HOP)))
    log = np.log10(np.maximum(mel_power(x, WINDOW, "reflect")[:, :-1], 1e-10))
    return ((np.maximum(log, log.max() - 8) + 4) / 4).astype(np.float32)


@lru_cache
def dct() -> np.ndarray:
    """Orthonormal DCT-II, the first 40 rows of 80."""
    k = np.arange(MFCC)[:, None]
    table = np.sqrt(2 / MELS) * np.cos(np.pi * k * (2 * np.arange(MELS) + 1) / (2 * MELS))
    table[0] /= np.sqrt(2)
    return table.astype(np.float32)


def delta(rows: np.ndarray) -> np.ndarray:
    """Slope over nine frames, the ends held."""
    padded = np.pad(rows, ((0, 0), (4, 4)), mode="edge")
    length = rows.shape[1]
    steps = range(-4, 5)
    return sum(n * padded[:, 4 + n : 4 + n + length] for n in steps) / 60


def mfcc(x: np.ndarray) -> np.ndarray:
    """[120, frames]: 40 coefficients, their deltas and the deltas of those."""
    power = mel_power(np.pad(x, (0, max(0, WINDOW - len(x)))), MFCC_FFT, "constant")
    log = 10 * np.log10(np.maximum(power, 1e-10))
    plain = dct() @ np.maximum(log, log.max() - 80)
    first = delta(plain)
    return np.concatenate([plain, first, delta(first)]).astype(np.float32)


def voice_like(seconds: float, seed: int) -> np.ndarray:
    """A made-up voice, so that no recording needs to be committed: a gliding buzz with noise."""
    rng = np.random.default_rng(seed)
    time = np.arange(int(seconds * RATE)) / RATE
    pitch = 120 + 40 * np.sin(2 * np.pi * 1.3 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    buzz = sum(np.sin(n * phase) / n for n in range(1, 25))
    swell = 0.5 + 0.5 * np.sin(2 * np.pi * 3 * time)
    return (0.2 * buzz * swell + 0.005 * rng.standard_normal(len(time))).astype(np.float32)


def reference(path: Path) -> None:
    """Writes `mfcc.json`: samples as 16-bit integers, and what librosa makes of them."""
    import librosa

    x = np.round(voice_like(0.6, 7) * 32767 / 1.5).clip(-32768, 32767).astype(np.int16)
    samples = x.astype(np.float32) / 32768
    plain = librosa.feature.mfcc(
        y=samples, sr=RATE, n_mfcc=MFCC, n_fft=MFCC_FFT, win_length=WINDOW, hop_length=HOP,
        n_mels=MELS, pad_mode="constant",
    )
    first = librosa.feature.delta(plain, mode="nearest")
    rows = np.concatenate([plain, first, librosa.feature.delta(first, mode="nearest")])
    worst = np.abs(rows - mfcc(samples)).max()
    mel = librosa.feature.melspectrogram(
        y=np.pad(samples, (0, -len(samples) % (2 * HOP))), sr=RATE, n_fft=WINDOW, hop_length=HOP,
        n_mels=MELS, pad_mode="reflect",
    )[:, :-1]
    log = np.log10(np.maximum(mel, 1e-10))
    log = (np.maximum(log, log.max() - 8) + 4) / 4
    worst_log = np.abs(log - log_mel(samples)).max()
    print(f"numpy against librosa {librosa.__version__}: MFCC {worst:.1e}, log-mel {worst_log:.1e}")
    if worst > 1e-3 or worst_log > 1e-4:
        raise ValueError("the numpy code is not librosa's")
    chosen = list(range(0, rows.shape[1], 6))
    content = {
        "source": f"librosa {librosa.__version__}, made by scripts/train/voice/spectra.py",
        "samples": x.tolist(),
        "frames": rows.shape[1],
        "chosen": chosen,
        "mfcc": [[round(float(v), 5) for v in rows[:, t]] for t in chosen],
        "logMel": [[round(float(v), 6) for v in log[:, t]] for t in chosen if t < log.shape[1]],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reference", type=Path, required=True)
    reference(parser.parse_args().reference)
