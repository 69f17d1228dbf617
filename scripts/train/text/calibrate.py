"""Fits probabilities, thresholds and abstention on dev, and writes calibration.json.

Platt scaling for each label of each language: probability = sigmoid(scale * logit + bias). Where a
language has no labelled texts for a head, the other language's numbers serve, and the card says so.

    python calibrate.py --work work/prepared --export models/text
"""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
from sklearn.isotonic import IsotonicRegression

import metrics
from corpora import DANGER_WORDS, Example
from labels import HEADS, SHARED
from prepare import load_prepared
from runtime import Runtime

WINDOW, OVERLAP = 128, 32
# At least so many of ten asserted feelings must be right.
ASSERTED_RIGHT = 0.7
# And each asserted one must be more likely right than its rivals together, about.
LEAST_CONFIDENCE = 0.45
# The share of dev lines below a level that may be taken for it: low, moderate, high, imminent. Half
# of those lines are written to look dangerous; a bot that asks everybody about suicide is not kind.
FALSE_ALARMS = [0.04, 0.03, 0.02, 0.01]
# The share of ordinary comments and told experiences, without a plain word of danger, that may be.
ORDINARY_ALARMS = [0.003, 0.006, 0.003, 0.002]


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


def equal_say(examples: list[Example]) -> np.ndarray:
    """Weights that give every set the same say, whatever its size; their mean is 1."""
    sets = [one.corpus for one in examples]
    counts = {name: sets.count(name) for name in set(sets)}
    return np.array([len(sets) / len(counts) / counts[name] for name in sets])


def head(examples: list[Example], logits: np.ndarray, name: str, scored: str | None = None) -> dict:
    """Scale, bias and best-F1 threshold (as a probability) for each label of a head; the threshold
    comes from the texts of the set `scored` alone, when it is given."""
    truth = np.array([one.targets.get(name, [np.nan] * HEADS[name]) for one in examples])
    say = equal_say(examples)
    mine = np.array([scored in (None, one.corpus) for one in examples])
    scales, biases, cuts = [], [], []
    for i in range(HEADS[name]):
        known = ~np.isnan(truth[:, i])
        if not known.any() or truth[known, i].sum() == 0:
            scales, biases, cuts = [*scales, 1.0], [*biases, 0.0], [*cuts, 0.5]
            continue
        scale, bias = platt(logits[known, i], truth[known, i], say[known])
        scales.append(scale)
        biases.append(bias)
        own = known & mine
        cuts.append(metrics.best_threshold(truth[own, i] == 1, sigmoid(scale * logits[own, i] + bias)) if own.any() else 0.5)
    support = np.nansum(truth[mine] == 1, axis=0)
    trust = support / (support + 5)
    cuts_shrunk = trust * np.array(cuts) + (1 - trust) * np.median(cuts)
    return {"scale": rounded(scales), "bias": rounded(biases), "thresholds": rounded(cuts_shrunk)}


def rounded(values: list[float] | np.ndarray) -> list[float]:
    return [round(float(value), 5) for value in values]


def danger_thresholds(truth: np.ndarray, probability: np.ndarray, ordinary: np.ndarray) -> list[float]:
    """For each level the lowest threshold that keeps to its share of false alarms, both among our
    own lines and among ordinary texts. All are [texts, levels]."""
    cuts = [max(np.quantile(probability[truth[:, i] == 0, i], 1 - FALSE_ALARMS[i]),
                np.quantile(ordinary[:, i], 1 - ORDINARY_ALARMS[i])) for i in range(truth.shape[1])]
    return rounded(cuts)


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
    weight = equal_say(examples)
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
    return {"x": rounded(x), "y": rounded(y)}, round(max(limit, LEAST_CONFIDENCE), 4)


JOINED = ("emotions", "shared", "va")


def classical_scores(texts: list[str], root: Path) -> dict[str, np.ndarray]:
    """What the classical model makes of each text: log odds of the labels, valence and arousal."""
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    said = subprocess.run(["node", "dist/scripts/train/text/classical-scores.js"], cwd=root, input=lines,
                          capture_output=True, text=True, check=True).stdout
    rows = [json.loads(line) for line in said.splitlines()]
    out = {name: np.array([row[name] for row in rows]) for name in JOINED}
    for name in ("emotions", "shared"):
        p = out[name].clip(1e-4, 1 - 1e-4)
        out[name] = np.log(p / (1 - p))
    return out


def joined(logits: dict[str, np.ndarray], classical: dict[str, np.ndarray], share: dict[str, float]) -> dict[str, np.ndarray]:
    """The weighted mean of both readings; danger is the encoder's alone."""
    return {**logits, **{name: (1 - share[name]) * logits[name] + share[name] * classical[name] for name in JOINED}}


def best_share(examples: list[Example], logits: dict[str, np.ndarray], classical: dict[str, np.ndarray]) -> dict[str, float]:
    """How much the classical model's say should count, by dev: GoEmotions for the labels, BRIGHTER in
    both languages for the shared seven, EmoBank for valence and arousal. Neither model has seen those
    texts: `corpora.ts` and `corpora.py` leave the same tenth of BRIGHTER's train part out."""
    grid = [round(0.05 * i, 2) for i in range(15)]

    def score(name: str, corpus: str, share: float) -> float:
        rows = [i for i, one in enumerate(examples) if one.corpus == corpus]
        truth = np.array([examples[i].targets[name] for i in rows])
        said = (1 - share) * logits[name][rows] + share * classical[name][rows]
        if name == "va":
            return sum(metrics.pearson(truth[:, i], said[:, i]) for i in range(2))
        columns = [i for i in range(truth.shape[1]) if not np.isnan(truth[:, i]).any()]
        truth, said = truth[:, columns], said[:, columns]
        return metrics.macro_f1(truth, said, metrics.thresholds(truth, said))

    def best(name: str, *corpora: str) -> float:
        return max(grid, key=lambda share: sum(score(name, corpus, share) for corpus in corpora))

    return {"emotions": best("emotions", "goemotions"), "shared": best("shared", "brighter-eng", "brighter-chn"),
            "va": best("va", "emobank")}


def calibrate(examples: list[Example], alone: dict[str, np.ndarray], classical: dict[str, np.ndarray]) -> dict:
    """`examples` are dev texts; alone[head] and classical[head] are [texts, width] in their order."""
    share = best_share(examples, alone, classical)
    logits = joined(alone, classical, share)

    def pick(*corpora: str, language: str | None = None) -> list[int]:
        return [i for i, one in enumerate(examples)
                if one.corpus in corpora and (language is None or one.language == language)]

    def part(rows: list[int], name: str, scored: str | None = None) -> dict:
        return head([examples[i] for i in rows], logits[name][rows], name, scored)

    emotions = part(pick("goemotions"), "emotions")
    bank = pick("emobank")
    ratings = np.array([examples[i].targets["va"] for i in bank])
    va = [linear(logits["va"][bank, i], ratings[:, i]) for i in range(2)]
    reactions = pick("empathic")
    distress = linear(logits["distress"][reactions, 0], np.array([examples[i].targets["distress"][0] for i in reactions]))
    languages = {}
    for language, sets in (("en", ("goemotions", "brighter-eng")), ("zh", ("brighter-chn",))):
        rows = pick(*sets)
        shared = part(rows, "shared", sets[-1])
        probability = sigmoid(logits["shared"][rows] * shared["scale"] + np.array(shared["bias"]))
        curve, limit = confidence([examples[i] for i in rows], probability)
        danger = pick("risk", language=language)
        level = part(danger, "risk_level")
        truth = np.array([examples[i].targets["risk_level"] for i in danger])
        plain = [i for i in pick("goemotions", "brighter-eng", "brighter-chn", language=language)
                 if not DANGER_WORDS.search(examples[i].text)]
        chance = sigmoid(logits["risk_level"] * level["scale"] + np.array(level["bias"]))
        level["thresholds"] = danger_thresholds(truth, chance[danger], chance[plain])
        kind = part(danger, "risk_kind")
        languages[language] = {
            "classicalShare": share, "emotions": emotions, "shared": shared,
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
    parser.add_argument("--root", type=Path, default=Path(__file__).parents[3], help="the built repository")
    options = parser.parse_args()
    prepared = load_prepared(options.work)
    dev = [one for one in prepared.examples if one.split == "dev"]
    # The shipped int8 file is what is calibrated, not the weights it came from.
    texts = [one.text for one in dev]
    numbers = calibrate(dev, Runtime(options.export).logits(texts), classical_scores(texts, options.root))
    (options.export / "calibration.json").write_text(json.dumps(numbers, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
