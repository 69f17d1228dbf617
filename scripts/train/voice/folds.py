"""Trains and tests a set fold by fold, speakers never shared; one checkpoint a fold.

`python folds.py --data DATA --feats FEATS --corpus emodb --variants clean wide1 --out OUT` writes
`fold-N.npz` (the fold's model and what it says about its unheard speakers) and `summary.json`. Run
again, it goes on where it stopped. Everything that is chosen is chosen on training speakers.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

import cache
import corpora
import heads
import pooling

# Recordings of a person before the one that is read, in the simulation of personal calibration.
HISTORIES = (2, 5, 10, 20)
DRAWS = 3


def labels_of(corpus: str, clips: list[corpora.Clip]) -> np.ndarray:
    names = corpora.LABELS[corpus.removesuffix("-full")]
    return np.array([names.index(clip.label) for clip in clips])


def histories(features: np.ndarray, mean: np.ndarray, deviation: np.ndarray, speakers: np.ndarray,
              count: int | None, rng: np.random.Generator) -> np.ndarray:
    """Every clip against `count` others of its speaker in random order (3 to 20 when none is given)."""
    out = np.empty_like(features)
    for i in range(len(features)):
        others = np.flatnonzero(speakers == speakers[i])
        others = rng.permutation(others[others != i])
        size = int(rng.integers(2, 21)) if count is None else count
        out[i] = heads.stand_out(features[i], mean, deviation, features[others[:size]])
    return out


def fit_heads(features: list[np.ndarray], labels: np.ndarray, speakers: np.ndarray, classes: int,
              rng: np.random.Generator, strength: float | None = None) -> dict:
    """The plain and the personal head from training clips; `features[0]` are the clean ones, the
    others the same clips varied."""
    mean, deviation = features[0].mean(0), features[0].std(0) + 1e-6
    copies = len(features)
    weight = np.tile(np.full(len(labels), 1 / copies), copies)
    rows = np.concatenate([(part - mean) / deviation for part in features])
    many = np.tile(labels, copies), np.tile(speakers, copies)
    first = np.arange(len(rows)) < len(labels)
    own_strength = strength
    if strength is None:
        strength = heads.choose_strength(rows, many[0], many[1], classes, weight, first)
    plain = heads.fit(rows, many[0], classes, strength, weight)

    own = [heads.by_speaker(part, speakers) for part in features]
    own.append(histories(features[0], mean, deviation, speakers, None, rng))
    rows = np.concatenate(own)
    weight = np.tile(np.full(len(labels), 1 / len(own)), len(own))
    many = np.tile(labels, len(own)), np.tile(speakers, len(own))
    first = np.arange(len(rows)) < len(labels)
    if own_strength is None:
        own_strength = heads.choose_strength(rows, many[0], many[1], classes, weight, first)
    personal = heads.fit(rows, many[0], classes, own_strength, weight)
    return {"mean": mean, "deviation": deviation, "plain": plain, "personal": personal,
            "strength": strength, "ownStrength": own_strength}


KEPT: dict[str, np.ndarray] = {}


def pooled(network: pooling.Pooling, cached: cache.Cached, settings: pooling.Settings) -> np.ndarray:
    """Features of every clip; the same in every fold when nothing of the pooling is learnt."""
    if settings.epochs:
        return pooling.features(network, cached)
    key = str(cached.folder)
    if key not in KEPT:
        KEPT[key] = pooling.features(network, cached)
    return KEPT[key]


def run_fold(number: int, held: list[str], args: argparse.Namespace, clips: list[corpora.Clip],
             sets: list[cache.Cached], rough: cache.Cached | None, settings: pooling.Settings) -> dict:
    labels = labels_of(args.corpus, clips)
    speakers = np.array([clip.speaker for clip in clips])
    classes = len(corpora.LABELS[args.corpus])
    test = np.isin(speakers, held)
    train = np.flatnonzero(~test)
    parts = []
    if settings.epochs:
        blocks = [each.blocks() for each in sets]
        parts = [pooling.Part([part[i] for part in blocks for i in train],
                              np.tile(labels[train], len(sets)), classes)]
    network = pooling.learn(parts, sets[0].spread(), settings, args.seed + number)
    features = [pooled(network, each, settings) for each in sets]
    rng = np.random.default_rng([args.seed, number])
    model = fit_heads([part[train] for part in features], labels[train], speakers[train], classes, rng,
                       args.strength)
    clean, mean, deviation = features[0], model["mean"], model["deviation"]
    result = {
        "test": np.flatnonzero(test),
        "plain": model["plain"]((clean[test] - mean) / deviation),
        "personal": model["personal"](heads.by_speaker(clean[test], speakers[test])),
        "strengths": np.array([model["strength"], model["ownStrength"]]),
        "factors": network.factors().detach().numpy(),
        "attention": network.attention.detach().numpy(),
        "mean": mean, "deviation": deviation,
    }
    for name in ("plain", "personal"):
        result[f"{name}.weights"] = model[name].weights
        result[f"{name}.bias"] = model[name].bias
    for count in HISTORIES:
        drawn = [model["personal"](histories(clean[test], mean, deviation, speakers[test], count, rng))
                 for _ in range(DRAWS)]
        result[f"after{count}"] = np.stack(drawn)
    if rough is not None:
        varied = pooled(network, rough, settings)[test]
        result["rough"] = model["plain"]((varied - mean) / deviation)
        result["roughPersonal"] = model["personal"](heads.by_speaker(varied, speakers[test]))
    return result


def after(result: dict, count: int) -> np.ndarray:
    """[draws, clips, labels]: what is said with a history, the plain head still having its share."""
    share = count / (count + heads.SHRINKAGE["head"])
    return share * result[f"after{count}"] + (1 - share) * result["plain"]


def summarise(corpus: str, results: list[dict], labels: np.ndarray) -> dict:
    classes = len(corpora.LABELS[corpus])
    order = np.concatenate([result["test"] for result in results])
    truth = labels[order]
    out = {"clips": len(order)}
    for key in ("plain", "personal", "rough", "roughPersonal"):
        if key in results[0]:
            logits = np.concatenate([result[key] for result in results])
            out[key] = round(heads.uar(truth, logits.argmax(1), classes), 4)
    for count in HISTORIES:
        logits = np.concatenate([after(result, count) for result in results], 1)
        each = [heads.uar(truth, drawn.argmax(1), classes) for drawn in logits]
        out[f"after{count}"] = round(float(np.mean(each)), 4)
    out["strengths"] = [result["strengths"].tolist() for result in results]
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--feats", type=Path, required=True)
    parser.add_argument("--corpus", required=True, choices=list(corpora.LABELS))
    parser.add_argument("--variants", nargs="+", default=["clean"])
    parser.add_argument("--rough", help="a variant that only the test clips are heard in")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=20261123)
    defaults = asdict(pooling.Settings())
    for name in ("mixes", "heads", "epochs"):
        parser.add_argument(f"--{name}", type=int, default=defaults[name])
    for name in ("rate", "mixup", "masked", "dropout"):
        parser.add_argument(f"--{name}", type=float, default=defaults[name])
    parser.add_argument("--strength", type=float, help="instead of choosing it in each fold")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    settings = pooling.Settings(**{
        name: getattr(args, name) for name in ("mixes", "heads", "epochs", "rate", "mixup", "masked", "dropout")
    })
    clips = corpora.read(args.data, args.corpus)
    sets = [cache.Cached(args.feats / f"{args.corpus}-{variant}", clips) for variant in args.variants]
    rough = cache.Cached(args.feats / f"{args.corpus}-{args.rough}", clips) if args.rough else None
    args.out.mkdir(parents=True, exist_ok=True)
    results = []
    for number, held in enumerate(corpora.folds(args.corpus, clips), 1):
        path = args.out / f"fold-{number}.npz"
        started = time.monotonic()
        if not path.exists():
            result = run_fold(number, held, args, clips, sets, rough, settings)
            np.savez(path.with_suffix(".part.npz"), **result)
            path.with_suffix(".part.npz").rename(path)
        results.append(dict(np.load(path)))
        summary = summarise(args.corpus, results, labels_of(args.corpus, clips))
        shown = {key: value for key, value in summary.items() if key != "strengths"}
        print(f"{args.corpus} fold {number}: {time.monotonic() - started:.0f} s, so far {shown}, "
              f"strengths {results[-1]['strengths']}", flush=True)
    summary["settings"] = asdict(settings) | {
        "variants": args.variants, "seed": args.seed, "strength": args.strength,
    }
    (args.out / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
