"""Runs every clip through the lower encoder once and keeps the outputs on disk.

One folder per encoder, set and variant: `frames.f16` [frames, 4, 512], `mfcc.f16` [frames, 120] and
`index.json`. A variant that is there already is left alone, so the command can be run again; an
unfinished one is made anew.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np

import augment
import corpora
import lower
import sound
import spectra


# The words need silence after the speech, and one pass serves both: the feeling reads the frames of
# the speech from that pass, and so learns from such.
PAD_SECONDS = 1.0


def silence_after(variant: str, seed: int, clip: str) -> int:
    """Frames of silence behind a clip: one second, half to three in a varied one, three in `pad3`."""
    seconds = PAD_SECONDS
    if variant == "pad3":
        seconds = 3.0
    elif variant != "clean":
        seconds = augment.generator(seed, f"{variant}/pad", clip).uniform(0.5, 3)
    return round(seconds * 50)


def sounds(clips: list[corpora.Clip], variant: str, seed: int) -> list[np.ndarray]:
    plain = [sound.trim(sound.load(clip.path)) for clip in clips]
    return augment.vary(plain, [clip.id for clip in clips], variant, seed)


def extract(clips: list[corpora.Clip], variant: str, seed: int, encoder, out: Path,
            mfcc: bool, pad: bool) -> None:
    if (out / "index.json").exists():
        print(f"{out} is there")
        return
    out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    index, at, at_mfcc = [], 0, 0
    with (out / "frames.f16").open("wb") as frames, (out / "mfcc.f16").open("wb") as spectra_file:
        for start in range(0, len(clips), 256):
            part = clips[start : start + 256]
            for clip, samples in zip(part, sounds(part, variant, seed), strict=True):
                layers = np.zeros((4, 0, 512))
                if encoder:
                    after = silence_after(variant, seed, clip.id) if pad else 0
                    mel = spectra.log_mel(np.pad(samples, (0, after * 2 * spectra.HOP)))
                    layers = encoder(mel)[:, : mel.shape[1] // 2 - after]
                layers = np.ascontiguousarray(layers.transpose(1, 0, 2)).astype(np.float16)
                layers.tofile(frames)
                rows = spectra.mfcc(samples).T.astype(np.float16) if mfcc else np.zeros((0, 120), "f2")
                np.ascontiguousarray(rows).tofile(spectra_file)
                index.append({"id": clip.id, "label": clip.label, "speaker": clip.speaker, "start": at,
                              "frames": len(layers), "mfccStart": at_mfcc, "mfccFrames": len(rows)})
                at, at_mfcc = at + len(layers), at_mfcc + len(rows)
            done = len(index)
            spent = time.monotonic() - started
            print(f"{out.name}: {done}/{len(clips)}, {spent:.0f} s, "
                  f"{spent / done * (len(clips) - done):.0f} s to go", flush=True)
    (out / "index.json").write_text(json.dumps(index), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="whisper-base.pt or lower.onnx")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--corpora", nargs="+", default=list(corpora.FOLDERS))
    parser.add_argument("--variants", nargs="+", default=["clean"])
    parser.add_argument("--mfcc", action="store_true", help="keep MFCC frames too")
    parser.add_argument("--no-pad", action="store_true", help="no silence behind the clips")
    parser.add_argument("--mfcc-only", action="store_true")
    parser.add_argument("--seed", type=int, default=20261123)
    args = parser.parse_args()
    import os

    if "OMP_NUM_THREADS" in os.environ:
        import torch

        torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    encoder = None if args.mfcc_only else lower.open_lower(args.encoder)
    for variant in args.variants:
        for corpus in args.corpora:
            extract(corpora.read(args.data, corpus), variant, args.seed, encoder,
                    args.out / f"{corpus}-{variant}", args.mfcc or args.mfcc_only, not args.no_pad)
