"""Which strength of regularisation stands a change that training never heard.

`python shift.py --data DATA --feats FEATS` trains on EmoDB's clean clips and other throats alone (no noise,
no room, no codec) and tests unheard speakers on rough clips (noise, room, level, Opus), fold by fold: a
stand-in for microphones and rooms that no augmentation has thought of. What it finds is used for the shipped
heads; the test across sets is not looked at for it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

import cache
import calibrate
import corpora
import folds
import heads
import pooling

STRENGTHS = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--feats", type=Path, required=True)
    parser.add_argument("--variants", nargs="+", default=["clean", "speed1"])
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    clips = corpora.read(args.data, "emodb")
    labels, names = folds.labels_of("emodb", clips), corpora.LABELS["emodb"]
    speakers = np.array([clip.speaker for clip in clips])
    sets = {v: cache.Cached(args.feats / f"emodb-{v}", clips) for v in (*args.variants, "rough9")}
    network = pooling.Pooling(sets["clean"].spread(), 4, 0)
    features = {name: pooling.features(network, each) for name, each in sets.items()}
    print("| strength | clean | rough | clean, per speaker | rough, per speaker | temperature on rough |")
    print("| --- | --- | --- | --- | --- | --- |")
    for strength in STRENGTHS:
        logits = {key: np.zeros((len(labels), len(names))) for key in ("clean", "rough9", "clean/own", "rough9/own")}
        for held in corpora.folds("emodb", clips):
            test = np.isin(speakers, held)
            for own in ("", "/own"):
                def rows(name: str) -> np.ndarray:
                    return heads.by_speaker(features[name], speakers) if own else features[name]
                train = np.concatenate([rows(name)[~test] for name in args.variants])
                mean, deviation = (0, 1) if own else (train.mean(0), train.std(0) + 1e-6)
                weight = np.full(len(train), 1 / len(args.variants))
                head = heads.fit((train - mean) / deviation, np.tile(labels[~test], len(args.variants)),
                                 len(names), strength, weight)
                for name in ("clean", "rough9"):
                    logits[name + own][test] = head((rows(name)[test] - mean) / deviation)
        scores = [heads.uar(labels, logits[key].argmax(1), len(names))
                  for key in ("clean", "rough9", "clean/own", "rough9/own")]
        temperature = calibrate.fit_temperature(logits["rough9"], labels)
        print(f"| {strength:g} | " + " | ".join(f"{score:.3f}" for score in scores) + f" | {temperature:.2f} |", flush=True)


if __name__ == "__main__":
    main()
