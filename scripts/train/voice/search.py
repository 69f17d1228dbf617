"""A short search of the settings with Optuna, on RAVDESS's training actors 5–24 alone.

Two halves of them are tested in turn; the mean of UAR without and with features normalised per speaker
is the score. Actors 1–4 and the other sets are not looked at, so that what it finds may be used for
EmoDB and nEMO as fixed beforehand. `python search.py --data DATA --feats FEATS --out study.csv`; the
study is kept beside it as SQLite and goes on where it stopped.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import numpy as np
import optuna
import torch

import cache
import corpora
import folds
import heads
import pooling


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--feats", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--store", type=Path, required=True, help="the study's SQLite file")
    parser.add_argument("--trials", type=int, default=12)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    clips = corpora.read(args.data, "ravdess")
    labels = folds.labels_of("ravdess", clips)
    speakers = np.array([clip.speaker for clip in clips])
    kept = ~np.isin(speakers, corpora.folds("ravdess", clips)[0])
    labels, speakers = labels[kept], speakers[kept]
    classes = len(corpora.LABELS["ravdess"])
    sets = [cache.Cached(args.feats / f"ravdess-{variant}", clips) for variant in ("clean", "wide1")]
    features: dict[int, list[np.ndarray]] = {}

    def of(mixes: int) -> list[np.ndarray]:
        if mixes not in features:
            network = pooling.Pooling(sets[0].spread(), mixes, 0)
            features[mixes] = [pooling.features(network, each)[kept] for each in sets]
        return features[mixes]

    def score(mixes: int, strength: float, varied: bool, iterations: int) -> tuple[float, float]:
        parts = of(mixes)[: 2 if varied else 1]
        out = []
        for normalised in (False, True):
            rows = [heads.by_speaker(part, speakers) if normalised else part for part in parts]
            told = np.zeros(len(labels), int)
            for held in heads.inner_folds(speakers, 2):
                test = np.isin(speakers, held)
                train = np.concatenate([part[~test] for part in rows])
                mean, deviation = train.mean(0), train.std(0) + 1e-6
                weight = np.full(len(train), 1 / len(parts))
                head = heads.fit((train - mean) / deviation, np.tile(labels[~test], len(parts)), classes,
                                 strength, weight, iterations)
                told[test] = head((rows[0][test] - mean) / deviation).argmax(1)
            out.append(heads.uar(labels, told, classes))
        return out[0], out[1]

    def objective(trial: optuna.Trial) -> float:
        plain, personal = score(
            trial.suggest_categorical("mixes", [1, 2, 4]),
            trial.suggest_float("strength", 1, 300, log=True),
            trial.suggest_categorical("varied", [False, True]),
            trial.suggest_categorical("iterations", [20, 60]),
        )
        trial.set_user_attr("plain", plain)
        trial.set_user_attr("personal", personal)
        return (plain + personal) / 2

    study = optuna.create_study(
        direction="maximize", study_name="voice", load_if_exists=True, storage=f"sqlite:///{args.store}",
        sampler=optuna.samplers.TPESampler(seed=args.seed, n_startup_trials=6),
    )
    if not study.trials:
        study.enqueue_trial({"mixes": 4, "strength": 30.0, "varied": True, "iterations": 60})
        study.enqueue_trial({"mixes": 1, "strength": 30.0, "varied": True, "iterations": 60})
        study.enqueue_trial({"mixes": 4, "strength": 30.0, "varied": False, "iterations": 60})
    while len(study.trials) < args.trials:
        study.optimize(objective, n_trials=1)
        with args.out.open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(["trial", "mixes", "strength", "varied", "iterations", "plain", "personal", "score"])
            for trial in study.trials:
                if trial.value is None:
                    continue
                table.writerow([
                    trial.number, trial.params["mixes"], f"{trial.params['strength']:.1f}", trial.params["varied"],
                    trial.params["iterations"], f"{trial.user_attrs['plain']:.4f}",
                    f"{trial.user_attrs['personal']:.4f}", f"{trial.value:.4f}",
                ])
    print(study.best_params, study.best_value)


if __name__ == "__main__":
    main()
