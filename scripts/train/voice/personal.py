"""Personal calibration as it happens: a person's notes in random order, read after some of them.

`python personal.py --data DATA --feats FEATS --corpus emodb --folds OUT` reads the fold models of
`folds.py` and says the UAR after 0, 1, 2, 5, 10 and 20 earlier notes of the same unheard speaker;
`--grid` tries other shrinkages instead.
"""

from __future__ import annotations

import argparse
from itertools import product
from pathlib import Path

import numpy as np

import cache
import corpora
import folds
import heads
import pooling

COUNTS = (1, 2, 5, 10, 20)
DRAWS = 3


class Person:
    """The unheard speakers of one fold, their features and the two heads of its model."""

    def __init__(self, fold: dict, features: np.ndarray, speakers: np.ndarray) -> None:
        self.features, self.speakers = features, speakers
        self.mean, self.deviation = fold["mean"], fold["deviation"]
        self.plain = heads.Head(fold["plain.weights"], fold["plain.bias"])
        self.personal = heads.Head(fold["personal.weights"], fold["personal.bias"])

    def logits(self, count: int, shrinkage: dict, rng: np.random.Generator, skewed: np.ndarray | None) -> np.ndarray:
        plain = self.plain((self.features - self.mean) / self.deviation)
        if count == 0:
            return plain
        seen = np.empty_like(self.features)
        for i in range(len(seen)):
            others = np.flatnonzero(self.speakers == self.speakers[i])
            others = rng.permutation(others[others != i])
            if skewed is not None:
                # Three in four of the earlier notes are of one feeling, drawn anew for each note.
                label = rng.choice(np.unique(skewed[others]))
                first, rest = others[skewed[others] == label], others[skewed[others] != label]
                most = min(len(first), round(count * 0.75))
                others = np.concatenate([first[:most], rest])
            history = self.features[others[:count]]
            seen[i] = heads.stand_out(self.features[i], self.mean, self.deviation, history, shrinkage)
        share = count / (count + shrinkage["head"])
        return share * self.personal(seen) + (1 - share) * plain


def score(people: list[Person], truth: list[np.ndarray], classes: int, count: int, shrinkage: dict,
          seed: int, skewed: bool = False) -> float:
    rng = np.random.default_rng([seed, count])
    told = [
        [person.logits(count, shrinkage, rng, labels if skewed else None).argmax(1)
         for person, labels in zip(people, truth, strict=True)]
        for _ in range(DRAWS if count else 1)
    ]
    right = np.concatenate(truth)
    return float(np.mean([heads.uar(right, np.concatenate(each), classes) for each in told]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--feats", type=Path, required=True)
    parser.add_argument("--corpus", required=True, choices=list(corpora.LABELS))
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--grid", action="store_true")
    parser.add_argument("--seed", type=int, default=20261123)
    args = parser.parse_args()
    clips = corpora.read(args.data, args.corpus)
    labels, classes = folds.labels_of(args.corpus, clips), len(corpora.LABELS[args.corpus])
    speakers = np.array([clip.speaker for clip in clips])
    cached = cache.Cached(args.feats / f"{args.corpus}-clean", clips)
    network = pooling.Pooling(cached.spread(), 4, 0)
    features = pooling.features(network, cached)
    people, truth = [], []
    for number in range(1, len(corpora.folds(args.corpus, clips)) + 1):
        fold = dict(np.load(args.folds / f"fold-{number}.npz"))
        test = fold["test"]
        people.append(Person(fold, features[test], speakers[test]))
        truth.append(labels[test])
    if args.grid:
        for mean, spread, head in product((1.0, 2.0, 4.0), (8.0,), (0.0, 2.0, 5.0, 10.0)):
            shrinkage = {"mean": mean, "spread": spread, "head": head}
            scores = [score(people, truth, classes, count, shrinkage, args.seed) for count in (2, 5, 10, 20)]
            print(shrinkage, [round(s, 4) for s in scores], round(float(np.mean(scores)), 4), flush=True)
        return
    plain = score(people, truth, classes, 0, heads.SHRINKAGE, args.seed)
    rows = [(score(people, truth, classes, count, heads.SHRINKAGE, args.seed),
             score(people, truth, classes, count, heads.SHRINKAGE, args.seed, True)) for count in COUNTS]
    print(f"| {args.corpus} | any | {plain:.3f} | " + " | ".join(f"{row[0]:.3f}" for row in rows) + " |")
    print(f"| {args.corpus} | ¾ one feeling | {plain:.3f} | " + " | ".join(f"{row[1]:.3f}" for row in rows) + " |")


if __name__ == "__main__":
    main()
