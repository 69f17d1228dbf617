"""PsySUICIDE by five folds: danger or not, each text judged by a model that never saw it.

Starts from the first stage, which holds no text of this set. Prints F1, and writes every text's
probability (by index, never its words) so that rules and model can be joined.

    python folds.py --work work/prepared --from work/main/model.pt --out work/folds.json
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch

import metrics
from calibrate import sigmoid
from prepare import load_prepared
from train import fine_tune, predict

FOLDS = 5
PASSES = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    prepared = load_prepared(options.work)
    start = torch.load(options.start, weights_only=True)
    texts = [one for one in prepared.examples if one.corpus == "psysuicide"]
    # Equal texts fall into one fold, so that none is judged by a model that saw it.
    order = sorted({one.text for one in texts})
    random.Random(options.seed).shuffle(order)
    fold_of = {text: i % FOLDS for i, text in enumerate(order)}
    fold = np.array([fold_of[one.text] for one in texts])
    truth = np.array([one.targets["risk_level"] for one in texts])
    others = [one for one in prepared.examples if one.corpus == "risk" and one.split == "train"]
    logits = np.zeros((len(texts), truth.shape[1]), np.float32)
    said = np.zeros(len(texts), bool)
    for number in range(FOLDS):
        inside = [one for one, f in zip(texts, fold) if f != number]
        rng = random.Random(options.seed + number)
        passes = [[*inside, *rng.sample(others, 800)] for _ in range(PASSES)]
        model = fine_tune(prepared, start, passes, rate=1e-4, seed=options.seed + number)
        held = np.flatnonzero(fold == number)
        logits[held] = predict(model, prepared, [texts[i] for i in held])["risk_level"]
        # The threshold comes from our own dev lines: the fold's texts set nothing.
        dev = [one for one in prepared.examples if one.corpus == "risk" and one.split == "dev" and one.language == "zh"]
        dev_truth = np.array([one.targets["risk_level"][0] == 1 for one in dev])
        cut = metrics.best_threshold(dev_truth, predict(model, prepared, dev)["risk_level"][:, 0])
        said[held] = logits[held, 0] >= cut
        print(f"fold {number + 1}: F1 {metrics.f1(truth[held, 0] == 1, said[held]):.3f}, "
              f"at logit 0 {metrics.f1(truth[held, 0] == 1, logits[held, 0] >= 0):.3f}", flush=True)
    danger = truth[:, 0] == 1
    recall, alarms = metrics.recall_and_alarms(danger, said)
    print(f"all folds: F1 {metrics.f1(danger, said):.4f}, recall {recall:.3f}, false alarms {alarms:.3f}; "
          f"at logit 0: F1 {metrics.f1(danger, logits[:, 0] >= 0):.4f}")
    rows = [{"idx": one.id, "fold": int(f), "p": [round(float(p), 4) for p in sigmoid(l)]} for one, f, l in zip(texts, fold, logits)]
    options.out.write_text(json.dumps(rows), "utf8")


if __name__ == "__main__":
    main()
