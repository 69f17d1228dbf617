"""Scores in the field's terms; thresholds are always found on other texts than they are scored on."""

from __future__ import annotations

import numpy as np
from sklearn.metrics import roc_auc_score


def f1(truth: np.ndarray, said: np.ndarray) -> float:
    hits = float((truth & said).sum())
    return 0.0 if hits == 0 else 2 * hits / float(truth.sum() + said.sum())


def best_threshold(truth: np.ndarray, score: np.ndarray) -> float:
    """The threshold with the highest F1, in the middle between two scores."""
    order = np.argsort(-score)
    hits = np.cumsum(truth[order])
    said = np.arange(1, len(order) + 1)
    values = 2 * hits / (said + max(1, truth.sum()))
    best = int(values.argmax())
    after = score[order[best + 1]] if best + 1 < len(order) else score[order[best]] - 1
    return float((score[order[best]] + after) / 2)


def thresholds(truth: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """[texts, labels] to one threshold a label, shrunk a little towards the median of all so that
    rare labels do not take their threshold from a handful of texts."""
    raw = np.array([best_threshold(truth[:, i] == 1, scores[:, i]) for i in range(truth.shape[1])])
    support = (truth == 1).sum(0)
    trust = support / (support + 5)
    return trust * raw + (1 - trust) * np.median(raw)


def macro_f1(truth: np.ndarray, scores: np.ndarray, cuts: np.ndarray) -> float:
    return float(np.mean([f1(truth[:, i] == 1, scores[:, i] >= cuts[i]) for i in range(truth.shape[1])]))


def pearson(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.corrcoef(a, b)[0, 1])


def ece(truth: np.ndarray, probability: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error with bins of equal size, over all given decisions."""
    order = np.argsort(probability)
    parts = np.array_split(order, bins)
    return float(sum(len(p) * abs(truth[p].mean() - probability[p].mean()) for p in parts if len(p)) / len(order))


def recall_and_alarms(danger: np.ndarray, said: np.ndarray) -> tuple[float, float]:
    return float(said[danger].mean()), float(said[~danger].mean())


def auc(truth: np.ndarray, score: np.ndarray) -> float:
    """The chance that a positive scores above a negative."""
    return float(roc_auc_score(truth, score))
