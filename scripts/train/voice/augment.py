"""What happens to a voice on its way: other throats, rooms, noises, levels, phones and codecs.

Each function takes mono float32 at 16 kHz and a seeded generator. A recipe is a set of them; which
recipe a cached variant uses is in its name. Opus needs ffmpeg on the PATH.
"""

from __future__ import annotations

import subprocess
import zlib

import numpy as np
from scipy.signal import butter, fftconvolve, resample_poly, sosfilt

from sound import RATE

STEPS = ("speed", "reverb", "noise", "gain", "codec")


def generator(seed: int, variant: str, clip: str) -> np.random.Generator:
    """The same numbers for the same clip and variant, in whatever order clips are made."""
    return np.random.default_rng([seed, zlib.crc32(variant.encode()), zlib.crc32(clip.encode())])


def speed(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Pitch, formants and pace together, ±12%: another throat."""
    factor = rng.choice([88, 91, 94, 97, 103, 106, 109, 112])
    return resample_poly(x, 100, int(factor)).astype(np.float32)


def noise(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Coloured noise, from white to brown, now steady, now swelling, 5 to 30 dB below the voice."""
    spectrum = np.fft.rfft(rng.standard_normal(len(x)))
    slope = rng.uniform(0, 1)
    spectrum /= np.maximum(np.arange(len(spectrum)), 1) ** slope
    made = np.fft.irfft(spectrum, len(x))
    if rng.random() < 0.5:
        knots = rng.uniform(0.2, 1, max(2, len(x) // 4000))
        made *= np.interp(np.arange(len(x)), np.linspace(0, len(x), len(knots)), knots)
    level = 10 ** (-rng.uniform(5, 30) / 20)
    return (x + made * level * rms(x) / (rms(made) + 1e-9)).astype(np.float32)


def reverb(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A room: direct sound and a tail of noise that falls by 60 dB in 0.15 to 0.7 s."""
    length = rng.uniform(0.15, 0.7)
    time = np.arange(int(length * RATE)) / RATE
    tail = rng.standard_normal(len(time)) * np.exp(-6.9 * time / length)
    tail[: int(0.002 * RATE)] = 0
    tail *= 10 ** (-rng.uniform(2, 14) / 20) / (np.sqrt(np.sum(tail**2)) + 1e-9)
    tail[0] = 1
    wet = fftconvolve(x, tail)[: len(x)]
    return (wet * rms(x) / (rms(wet) + 1e-9)).astype(np.float32)


def gain(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Another level and colour, sometimes so loud that it clips, sometimes a narrow phone band."""
    low, high = 50.0, 7_900.0
    if rng.random() < 0.3:
        low, high = rng.uniform(80, 300), rng.uniform(3_400, 7_000)
    x = sosfilt(butter(2, [low, high], "bandpass", fs=RATE, output="sos"), x)
    peak = np.abs(x).max() + 1e-9
    target = 10 ** (rng.uniform(-30, 6) / 20)
    return np.clip(x / peak * target, -1, 1).astype(np.float32)


def rms(x: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(x, dtype=np.float64))))


def codec(clips: list[np.ndarray], kilobits: int) -> list[np.ndarray]:
    """Through Opus and back, all clips in one stream with half a second between them."""
    gap = np.zeros(RATE // 2, np.float32)
    stream = np.concatenate([part for clip in clips for part in (clip, gap)])
    raw = ["-f", "f32le", "-ar", str(RATE), "-ac", "1"]
    packed = ffmpeg([*raw, "-i", "-", "-c:a", "libopus", "-b:a", f"{kilobits}k",
                     "-application", "voip", "-f", "ogg", "-"], stream.tobytes())
    heard = np.frombuffer(ffmpeg(["-i", "-", *raw, "-"], packed), np.float32)
    if len(heard) < len(stream) - len(gap):
        raise ValueError("Opus gave back less than it took")
    out, at = [], 0
    for clip in clips:
        out.append(heard[at : at + len(clip)].copy())
        at += len(clip) + len(gap)
    return out


def ffmpeg(arguments: list[str], data: bytes) -> bytes:
    command = ["ffmpeg", "-v", "error", "-threads", "1", *arguments]
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout


def vary(clips: list[np.ndarray], ids: list[str], variant: str, seed: int) -> list[np.ndarray]:
    """The clips as a variant hears them.

    `clean` leaves them (and `pad3`, which only gets more silence behind it); a step's name applies that step to each; `rough…` and `wide…` are mixtures,
    drawn per clip: `rough` what a phone does (each of reverb, noise, gain with chance 0.6, then
    Opus), `wide` also another throat.
    """
    name = variant.rstrip("0123456789")
    made, rates = [], []
    for clip, key in zip(clips, ids, strict=True):
        rng = generator(seed, variant, key)
        if name == "wide":
            clip = speed(clip, rng)
        if name in ("rough", "wide"):
            for step in (reverb, noise, gain):
                if rng.random() < 0.6:
                    clip = step(clip, rng)
        elif name in STEPS and name != "codec":
            clip = {"speed": speed, "reverb": reverb, "noise": noise, "gain": gain}[name](clip, rng)
        elif name not in ("clean", "codec", "pad"):
            raise ValueError(f"unknown variant {variant}")
        made.append(clip)
        rates.append(int(rng.choice([16, 20, 24, 32])))
    if name not in ("codec", "rough", "wide"):
        return made
    for rate in sorted(set(rates)):
        chosen = [i for i, own in enumerate(rates) if own == rate]
        for i, clip in zip(chosen, codec([made[i] for i in chosen], rate), strict=True):
            made[i] = clip
    return made
