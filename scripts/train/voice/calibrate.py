"""Temperature, abstention and calibration error from what the folds said about unheard speakers."""

from __future__ import annotations

import numpy as np

import corpora

# A reading is asserted when such readings were right at least this often.
WANTED = 0.85
BINS = 10


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    scaled = logits / temperature
    raised = np.exp(scaled - scaled.max(-1, keepdims=True))
    return raised / raised.sum(-1, keepdims=True)


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """The temperature of least cross entropy, by golden section over its logarithm."""
    def loss(log_temperature: float) -> float:
        chances = softmax(logits, np.exp(log_temperature))
        return -float(np.log(chances[np.arange(len(labels)), labels] + 1e-12).mean())

    low, high, ratio = np.log(0.2), np.log(10.0), (np.sqrt(5) - 1) / 2
    for _ in range(60):
        a, b = high - ratio * (high - low), low + ratio * (high - low)
        low, high = (low, b) if loss(a) < loss(b) else (a, high)
    return float(np.exp((low + high) / 2))


def to_shared(chances: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    """[clips, 7] over the shared emotions."""
    out = np.zeros((len(chances), len(corpora.SHARED)))
    for i, name in enumerate(names):
        out[:, corpora.SHARED.index(corpora.TO_SHARED[name])] += chances[:, i]
    return out


def shared_labels(labels: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    return np.array([corpora.SHARED.index(corpora.TO_SHARED[names[label]]) for label in labels])


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    return float(sum(
        np.mean(bins == b) * abs(confidence[bins == b].mean() - right[bins == b].mean())
        for b in range(BINS) if np.any(bins == b)
    ))


def fit_threshold(confidence: np.ndarray, right: np.ndarray) -> float:
    """The lowest confidence from which readings near it (100 of them) are right often enough."""
    order = np.argsort(-confidence)
    width = min(100, len(order))
    best = float(confidence[order[0]])
    for start in range(0, len(order) - width + 1):
        window = order[start : start + width]
        if right[window].mean() < WANTED - 0.15:
            break
        asserted = order[: start + width]
        if right[asserted].mean() < WANTED:
            break
        best = float(confidence[window[-1]])
    return best


def judge(logits: np.ndarray, labels: np.ndarray, groups: np.ndarray, names: tuple[str, ...]) -> dict:
    """Temperature and threshold from all rows; the reported figures are cross-fitted by speaker."""
    shared = shared_labels(labels, names)
    confidence, right = np.zeros(len(labels)), np.zeros(len(labels))
    asserted = np.zeros(len(labels), bool)
    for group in np.unique(groups):
        out = groups == group
        temperature = fit_temperature(logits[~out], labels[~out])
        chances = to_shared(softmax(logits[~out], temperature), names)
        threshold = fit_threshold(chances.max(1), chances.argmax(1) == shared[~out])
        chances = to_shared(softmax(logits[out], temperature), names)
        confidence[out] = chances.max(1)
        right[out] = chances.argmax(1) == shared[out]
        asserted[out] = confidence[out] >= threshold
    temperature = fit_temperature(logits, labels)
    chances = to_shared(softmax(logits, temperature), names)
    return {
        "temperature": temperature,
        "threshold": fit_threshold(chances.max(1), chances.argmax(1) == shared),
        "ece": calibration_error(confidence, right),
        "coverage": float(asserted.mean()),
        "rightWhenAsserted": float(right[asserted].mean()),
        "right": float(right.mean()),
    }


def figures(logits: np.ndarray, labels: np.ndarray, fitted: dict, names: tuple[str, ...]) -> dict:
    """What a temperature and a threshold found elsewhere do on these rows."""
    chances = to_shared(softmax(logits, fitted["temperature"]), names)
    confidence, right = chances.max(1), chances.argmax(1) == shared_labels(labels, names)
    asserted = confidence >= fitted["threshold"]
    return {
        "ece": calibration_error(confidence, right),
        "coverage": float(asserted.mean()),
        "rightWhenAsserted": float(right[asserted].mean()) if asserted.any() else None,
        "right": float(right.mean()),
    }
