"""The shipped model: pooling and heads from every clip, calibration from the folds.

`python export.py --data DATA --feats FEATS --corpora emodb --variants clean wide1 wide2 --folds OUT
--out models/voice/emotion.bin`. With several sets it makes the research model, which takes their
labels as the shared seven and may not be committed.
"""

from __future__ import annotations

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

import cache
import calibrate
import corpora
import folds
import heads
import pooling

# Russell & Mehrabian 1977, "Evidence for a three-factor theory of emotions", Journal of Research in
# Personality 11, 273–294: pleasure and arousal of the terms "angry", "bored", "disgusted", "fearful",
# "happy", "sad", "surprised" and "relaxed" (for calm). Neutral is the origin.
COORDINATES = {
    "anger": (-0.51, 0.59),
    "boredom": (-0.65, -0.62),
    "calm": (0.68, -0.46),
    "disgust": (-0.60, 0.35),
    "fear": (-0.64, 0.60),
    "joy": (0.81, 0.51),
    "neutral": (0.0, 0.0),
    "sadness": (-0.63, -0.27),
    "surprise": (0.40, 0.67),
}
LICENCES = {
    "emodb": "MIT (code and weights); trained on EmoDB (CC0-1.0)",
    "research": "CC BY-NC-SA 4.0: trained on RAVDESS and nEMO as well; not for commercial use",
}


def place(name: str) -> str:
    """The name under which a label's coordinates stand."""
    return name if name in COORDINATES else corpora.TO_SHARED[name]


def described(names: tuple[str, ...]) -> list[dict]:
    """Each label with its place among the shared seven and its coordinates."""
    return [
        {"name": name, "shared": corpora.TO_SHARED.get(name, name),
         "valence": COORDINATES[place(name)][0], "arousal": COORDINATES[place(name)][1]}
        for name in names
    ]


def write(path: Path, header: dict, tensors: dict[str, np.ndarray]) -> None:
    """u32 header length, header, f32 tensors: as nlp/voice/feeling/feeling-model.ts reads it."""
    header["tensors"] = [{"name": name, "length": int(value.size)} for name, value in tensors.items()]
    text = json.dumps(header, ensure_ascii=False).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(struct.pack("<I", len(text)) + text)
        for value in tensors.values():
            file.write(np.ascontiguousarray(value, "<f4").tobytes())


def calibration(out: Path, shift: Path, data: Path) -> tuple[dict, dict]:
    """Of the plain and the personal head, from unheard speakers.

    EmoDB's clean studio would make it far too sure of itself elsewhere. So temperature and threshold come
    from `shift`: folds that trained on clean clips and other throats alone and heard rough ones, a change
    that they had not met. What they give on the usual folds is reported beside it.
    """
    clips = corpora.read(data, "emodb")
    names = corpora.LABELS["emodb"]
    labels = folds.labels_of("emodb", clips)
    speakers = np.array([clip.speaker for clip in clips])
    usual, changed = (
        [dict(np.load(folder / f"fold-{n}.npz")) for n in range(1, 11)] for folder in (out, shift)
    )
    order = np.concatenate([result["test"] for result in usual])
    judged = []
    for rough, clean in (("rough", "plain"), ("roughPersonal", "personal")):
        logits = np.concatenate([result[rough] for result in changed])
        found = calibrate.judge(logits, labels[order], speakers[order], names)
        logits = np.concatenate([result[clean] for result in usual])
        found["usual"] = calibrate.figures(logits, labels[order], found, names)
        judged.append(found)
    return judged[0], judged[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--feats", type=Path, required=True)
    parser.add_argument("--corpora", nargs="+", default=["emodb"])
    parser.add_argument("--variants", nargs="+", default=["clean"])
    parser.add_argument("--folds", type=Path, required=True, help="EmoDB's folds, for the calibration")
    parser.add_argument("--shift", type=Path, required=True, help="folds of clean and speed1, tested on rough9")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--strength", type=float, help="instead of choosing it")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    chosen = json.loads((args.folds / "summary.json").read_text(encoding="utf-8"))["settings"]
    settings = pooling.Settings(**{
        name: chosen[name] for name in ("mixes", "heads", "epochs", "rate", "mixup", "masked", "dropout")
    })
    research = args.corpora != ["emodb"]
    names = tuple(corpora.SHARED) if research else corpora.LABELS["emodb"]

    sets, labels, speakers, parts = [], [], [], []
    for corpus in args.corpora:
        clips = corpora.read(args.data, corpus)
        own = folds.labels_of(corpus, clips)
        if research:
            own = calibrate.shared_labels(own, corpora.LABELS[corpus])
        variants = [v for v in args.variants if (args.feats / f"{corpus}-{v}" / "index.json").exists()]
        cached = [cache.Cached(args.feats / f"{corpus}-{v}", clips) for v in variants]
        sets.append(cached)
        labels.append(own)
        speakers.append(np.array([clip.speaker for clip in clips]))
        if settings.epochs:
            blocks = [block for each in cached for block in each.blocks()]
            parts.append(pooling.Part(blocks, np.tile(own, len(cached)), len(names)))
    network = pooling.learn(parts, sets[0][0].spread(), settings, args.seed)
    # A set without a variant gives its clean clips once more in its place.
    features = [
        np.concatenate([pooling.features(network, each[min(v, len(each) - 1)]) for each in sets])
        for v in range(max(len(each) for each in sets))
    ]
    rng = np.random.default_rng(args.seed)
    model = folds.fit_heads(features, np.concatenate(labels), np.concatenate(speakers), len(names), rng,
                            args.strength)
    plain, personal = calibration(args.folds, args.shift, args.data)
    header = {
        "format": "evenkeel-voice-feeling-1",
        "id": "voice-emotion-research" if research else "voice-emotion",
        "licence": LICENCES["research" if research else "emodb"],
        "labels": described(names),
        "mixes": settings.mixes,
        "attentionHeads": settings.heads,
        "shrinkage": heads.SHRINKAGE,
        "plain": {key: plain[key] for key in ("temperature", "threshold")},
        "personal": {key: personal[key] for key in ("temperature", "threshold")},
    }
    tensors = {"layers": network.factors().detach().numpy()}
    if settings.heads:
        tensors["attention"] = network.attention.detach().numpy()
    tensors |= {"population.mean": model["mean"], "population.deviation": model["deviation"]}
    for name in ("plain", "personal"):
        tensors |= {f"{name}.weights": model[name].weights, f"{name}.bias": model[name].bias}
    write(args.out, header, tensors)
    print(json.dumps({"plain": plain, "personal": personal, "strengths":
                      [model["strength"], model["ownStrength"]], "bytes": args.out.stat().st_size}, indent=2))


if __name__ == "__main__":
    main()
