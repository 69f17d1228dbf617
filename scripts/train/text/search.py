"""Searches hyper-parameters with Optuna; resumable, its study lies in one SQLite file.

Every trial is a short training from the base on the same seeded sample; the best trial is then
trained whole (`train.py`) with three seeds.

    python search.py --work work/prepared --out work/search --trials 20
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from pathlib import Path

import optuna

import train
from corpora import Example
from data import mixture
from prepare import Prepared, load_prepared
from train import SHARES, dev_scores, fine_tune

# What a trial is judged by: the mean of the dev scores that the model is for.
JUDGED = ["goemotions", "brighter-eng", "brighter-chn", "valence", "arousal"]


def sample(prepared: Prepared, share: float, seed: int) -> list[Example]:
    """A fixed part of one epoch's mixture."""
    rng = random.Random(seed)
    whole = mixture([one for one in prepared.examples if one.split == "train"], SHARES["main"], rng)
    return rng.sample(whole, round(len(whole) * share))


def judge(scores: dict[str, float]) -> float:
    return sum(scores[name] for name in JUDGED) / len(JUDGED) + 0.2 * (scores["risk recall"] - scores["risk alarms"])


def save(study: optuna.Study, out: Path) -> None:
    """study.csv: every finished trial, the best first; best.json: what `train.py --settings` takes."""
    done = sorted((one for one in study.trials if one.value is not None), key=lambda one: -one.value)
    names, scored = list(done[0].params), list(done[0].user_attrs)
    with open(out / "study.csv", "w", encoding="utf8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["trial", "value", *names, *scored])
        for one in done:
            cells = [one.value, *(one.params[name] for name in names), *(one.user_attrs[name] for name in scored)]
            table.writerow([one.number, *(round(cell, 6) for cell in cells)])
    (out / "best.json").write_text(json.dumps(study.best_params, indent=1) + "\n", "utf8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--share", type=float, default=0.25, help="of an epoch, for each trial")
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    prepared = load_prepared(options.work)
    examples = sample(prepared, options.share, options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    weights = dict(train.HEAD_WEIGHTS)

    def objective(trial: optuna.Trial) -> float:
        train.HEAD_WEIGHTS["emotions"] = trial.suggest_float("emotions weight", 5, 20, log=True)
        train.HEAD_WEIGHTS["shared"] = trial.suggest_float("shared weight", 1.5, 8, log=True)
        train.HEAD_WEIGHTS["risk_level"] = trial.suggest_float("risk weight", 2, 8, log=True)
        model = fine_tune(
            prepared, None, [examples],
            rate=trial.suggest_float("rate", 8e-5, 6e-4, log=True),
            head_rate=trial.suggest_float("head rate", 2e-4, 2e-3, log=True),
            decay=trial.suggest_float("layer decay", 0.8, 1.0),
            weight_decay=trial.suggest_float("weight decay", 1e-3, 0.1, log=True),
            dropout=trial.suggest_float("dropout", 0.0, 0.3),
            layer_drop=trial.suggest_float("layer drop", 0.0, 0.2),
            tokens=trial.suggest_categorical("tokens a batch", [1024, 1536, 3072]),
            seed=options.seed,
        )
        train.HEAD_WEIGHTS.update(weights)
        scores = dev_scores(model, prepared, every=4)
        for name, value in scores.items():
            trial.set_user_attr(name, value)
        return judge(scores)

    study = optuna.create_study(
        direction="maximize", study_name="text", storage=f"sqlite:///{options.out / 'study.db'}", load_if_exists=True)
    # A search that goes on draws new settings, not those of its beginning once more.
    study.sampler = optuna.samplers.TPESampler(seed=options.seed + len(study.trials), n_startup_trials=6)
    if not study.trials:
        # The settings in use are the first trial, so that the search has to beat them.
        study.enqueue_trial({
            "emotions weight": 10.0, "shared weight": 3.0, "risk weight": 4.0, "rate": 2e-4, "head rate": 5e-4,
            "layer decay": 0.93, "weight decay": 0.01, "dropout": 0.1, "layer drop": 0.1, "tokens a batch": 1536})

    def told(study: optuna.Study, trial: optuna.trial.FrozenTrial) -> None:
        print(f"trial {trial.number}: {trial.value:.4f} {trial.params}", flush=True)
        save(study, options.out)

    study.optimize(objective, n_trials=max(0, options.trials - len(study.trials)), callbacks=[told])
    save(study, options.out)
    print(f"best: {study.best_value:.4f} {study.best_params}")


if __name__ == "__main__":
    main()
