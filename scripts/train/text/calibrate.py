"""Fits probabilities, thresholds and abstention on dev, and writes calibration.json.

Platt scaling for each label of each language: probability = sigmoid(scale * logit + bias). Where a
language has no labelled texts for a head, the other language's numbers serve, and the card says so.

    python calibrate.py --work work/prepared --export models/text
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from sklearn.isotonic import IsotonicRegression

import metrics
from corpora import Example
from labels import HEADS, SHARED
from prepare import load_prepared
from runtime import Runtime

WINDOW, OVERLAP = 128, 32
# At least so many of ten asserted feelings must be right.
ASSERTED_RIGHT = 0.7
# What a missed danger costs against a false alarm when the thresholds of danger are set.
MISS_COST = 3.0


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(x, -40, 40)))


def platt(logit: np.ndarray, truth: np.ndarray, weight: np.ndarray | None = None) -> tuple[float, float]:
    """Scale and bias by Newton's method on the logistic loss, with Platt's softened targets and a
    weak pull of the scale to 1: a rare label must not take both from a handful of texts."""
    positive, negative = truth.sum(), (1 - truth).sum()
    if positive == 0 or negative == 0:
        return 1.0, 0.0
    target = np.where(truth == 1, (positive + 1) / (positive + 2), 1 / (negative + 2))
    w = np.ones_like(logit) if weight is None else weight
    scale, bias, pull = 1.0, 0.0, 5.0
    for _ in range(100):
        p = sigmoid(scale * logit + bias)
        error, slope = w * (p - target), w * p * (1 - p)
        gradient = np.array([(error * logit).sum() + pull * (scale - 1), error.sum()])
        hessian = np.array([[(slope * logit**2).sum() + pull, (slope * logit).sum()],
                            [(slope * logit).sum(), slope.sum() + 1e-6]])
        step = np.linalg.solve(hessian, gradient)
        scale, bias = scale - step[0], bias - step[1]
        if np.abs(step).max() < 1e-8:
            break
    return float(max(scale, 0.05)), float(bias)


def head(examples: list[Example], logits: np.ndarray, name: str, columns: list[int] | None = None) -> dict:
    """Scale, bias and best-F1 threshold (as a probability) for each label of a head."""
    truth = np.array([one.targets.get(name, [np.nan] * HEADS[name]) for one in examples])
    scales, biases, cuts = [], [], []
    for i in range(HEADS[name]):
        known = ~np.isnan(truth[:, i])
        if not known.any() or truth[known, i].sum() == 0:
            scales, biases, cuts = [*scales, 1.0], [*biases, 0.0], [*cuts, 0.5]
            continue
        scale, bias = platt(logits[known, i], truth[known, i])
        scales.append(scale)
        biases.append(bias)
        cuts.append(metrics.best_threshold(truth[known, i] == 1, sigmoid(scale * logits[known, i] + bias)))
    support = np.nansum(truth == 1, axis=0)
    trust = support / (support + 5)
    cuts_shrunk = trust * np.array(cuts) + (1 - trust) * np.median(cuts)
    return {"scale": rounded(scales), "bias": rounded(biases), "thresholds": rounded(cuts_shrunk)}


def rounded(values: list[float] | np.ndarray) -> list[float]:
    return [round(float(value), 5) for value in values]


def danger_thresholds(truth: np.ndarray, probability: np.ndarray) -> list[float]:
    """For each cut the threshold with the least cost, a miss counting MISS_COST false alarms."""
    out = []
    for i in range(truth.shape[1]):
        candidates = np.unique(np.quantile(probability[:, i], np.linspace(0.01, 0.99, 197)))
        danger = truth[:, i] == 1
        costs = [MISS_COST * (danger & (probability[:, i] < c)).sum() + (~danger & (probability[:, i] >= c)).sum()
                 for c in candidates]
        out.append(float(candidates[int(np.argmin(costs))]))
    return rounded(np.maximum.accumulate(out))


def linear(said: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Least squares, so that predictions have the scale of the ratings."""
    slope, offset = np.polyfit(said, truth, 1)
    return float(slope), float(offset)


def confidence(examples: list[Example], probability: np.ndarray) -> tuple[dict, float]:
    """Chance that the strongest of the seven is right, from how likely it seems; and below which
    confidence too few of the asserted ones would be right."""
    truth = np.array([one.targets["shared"] for one in examples])
    strongest = probability.argmax(1)
    right = np.array([truth[row, column] == 1 for row, column in enumerate(strongest)], float)
    # Equal say for comments and told experiences, whatever their numbers.
    sets = [one.corpus for one in examples]
    weight = np.array([1 / sets.count(name) for name in sets])
    top = probability.max(1)
    fit = IsotonicRegression(y_min=0.05, y_max=0.98, out_of_bounds="clip").fit(top, right, weight)
    x = np.quantile(top, np.linspace(0, 1, 24))
    y = np.maximum.accumulate(fit.predict(x))
    sure = fit.predict(top)
    limit = 0.0
    for candidate in np.unique(sure):
        asserted = sure >= candidate
        if np.average(right[asserted], weights=weight[asserted]) >= ASSERTED_RIGHT:
            limit = float(candidate)
            break
    return {"x": rounded(x), "y": rounded(y)}, round(limit, 4)


def calibrate(examples: list[Example], logits: dict[str, np.ndarray]) -> dict:
    """`examples` are dev texts; logits[head] is [texts, width] in their order."""

    def pick(*corpora: str, language: str | None = None) -> list[int]:
        return [i for i, one in enumerate(examples)
                if one.corpus in corpora and (language is None or one.language == language)]

    def part(rows: list[int], name: str) -> dict:
        return head([examples[i] for i in rows], logits[name][rows], name)

    emotions = part(pick("goemotions"), "emotions")
    bank = pick("emobank")
    ratings = np.array([examples[i].targets["va"] for i in bank])
    va = [linear(logits["va"][bank, i], ratings[:, i]) for i in range(2)]
    reactions = pick("empathic")
    distress = linear(logits["distress"][reactions, 0], np.array([examples[i].targets["distress"][0] for i in reactions]))
    languages = {}
    for language, sets in (("en", ("goemotions", "brighter-eng")), ("zh", ("brighter-chn",))):
        rows = pick(*sets)
        shared = part(rows, "shared")
        # English BRIGHTER has no disgust; the thresholds that are scored come from its own texts.
        own = part(pick(sets[-1]), "shared")
        shared["thresholds"] = own["thresholds"]
        probability = sigmoid(logits["shared"][rows] * shared["scale"] + np.array(shared["bias"]))
        curve, limit = confidence([examples[i] for i in rows], probability)
        danger = pick("risk", language=language)
        level = part(danger, "risk_level")
        truth = np.array([examples[i].targets["risk_level"] for i in danger])
        level["thresholds"] = danger_thresholds(
            truth, sigmoid(logits["risk_level"][danger] * level["scale"] + np.array(level["bias"])))
        kind = part(danger, "risk_kind")
        languages[language] = {
            "emotions": emotions, "shared": shared,
            "va": {"scale": rounded([v[0] for v in va]), "bias": rounded([v[1] for v in va])},
            "distress": {"scale": round(distress[0], 5), "bias": round(distress[1], 5)},
            "riskLevel": level, "riskKind": {"scale": kind["scale"], "bias": kind["bias"]},
            "confidence": curve, "abstainBelow": limit,
        }
    return {"version": 1, "maxTokens": WINDOW, "window": WINDOW, "overlap": OVERLAP, "languages": languages}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--export", type=Path, required=True, help="the folder with encoder.onnx; calibration.json goes there")
    options = parser.parse_args()
    prepared = load_prepared(options.work)
    dev = [one for one in prepared.examples if one.split == "dev"]
    # The shipped int8 file is what is calibrated, not the weights it came from.
    logits = Runtime(options.export).logits([one.text for one in dev])
    (options.export / "calibration.json").write_text(json.dumps(calibrate(dev, logits), indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
