"""Linear classifiers over features: fitted exactly, their strength of regularisation chosen on
training speakers only, and what a person's own calibration does to the features."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

# As how many recordings of a person the training data counts: for the mean, for the spread, and for
# how much the plain head still says beside the personal one. See personal.md.
SHRINKAGE = {"mean": 2.0, "spread": 8.0, "head": 5.0}
STRENGTHS = (3.0, 10.0, 30.0)


@dataclass
class Head:
    """Logits are `features @ weights.T + bias`, for features of mean 0 and spread 1."""

    weights: np.ndarray
    bias: np.ndarray

    def __call__(self, features: np.ndarray) -> np.ndarray:
        return features @ self.weights.T + self.bias


def fit(features: np.ndarray, labels: np.ndarray, classes: int, strength: float,
        weight: np.ndarray | None = None, iterations: int = 60) -> Head:
    """Multinomial logistic regression, every class counting alike, L2 of `strength` per clip."""
    x = torch.from_numpy(np.asarray(features, np.float32))
    y = torch.from_numpy(labels)
    counts = np.maximum(np.bincount(labels, minlength=classes, weights=weight), 1e-9)
    each = (np.sum(counts) / (classes * counts))[labels] * (1 if weight is None else weight)
    each = torch.from_numpy((each / each.mean()).astype(np.float32))
    weights = torch.zeros(classes, x.shape[1], requires_grad=True)
    bias = torch.zeros(classes, requires_grad=True)
    optimiser = torch.optim.LBFGS(
        [weights, bias], max_iter=iterations, line_search_fn="strong_wolfe", tolerance_change=1e-7
    )
    # The copies of a clip in several variants are no new evidence: the strength is per clip.
    total = float(len(labels) if weight is None else np.sum(weight))

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        entropy = torch.nn.functional.cross_entropy(x @ weights.T + bias, y, reduction="none")
        value = (entropy * each).mean() + 0.5 * strength * weights.square().sum() / total
        value.backward()
        return value

    optimiser.step(loss)
    return Head(weights.detach().numpy(), bias.detach().numpy())


def uar(labels: np.ndarray, predicted: np.ndarray, classes: int) -> float:
    """Mean recall over the classes, all folds pooled."""
    return float(np.mean([np.mean(predicted[labels == c] == c) for c in range(classes)]))


def stand_out(features: np.ndarray, mean: np.ndarray, deviation: np.ndarray,
              history: np.ndarray | None = None, shrinkage: dict | None = None) -> np.ndarray:
    """Features against a person's earlier recordings, drawn towards everyone's: as `standOut` in
    nlp/voice/feeling/voice-norm.ts."""
    shrinkage = shrinkage or SHRINKAGE
    count = 0 if history is None else len(history)
    own = history.mean(0) if count else np.zeros_like(mean)
    squares = ((history - own) ** 2).sum(0) if count else np.zeros_like(mean)
    centre = (own * count + mean * shrinkage["mean"]) / (count + shrinkage["mean"])
    variance = (squares + deviation**2 * shrinkage["spread"]) / (max(0, count - 1) + shrinkage["spread"])
    return (features - centre) / np.sqrt(variance)


def by_speaker(features: np.ndarray, speakers: np.ndarray) -> np.ndarray:
    """Each speaker's features with mean 0 and spread 1, from all their clips."""
    out = np.empty_like(features)
    floor = 1e-3 * features.std(0) + 1e-9
    for speaker in np.unique(speakers):
        own = speakers == speaker
        out[own] = (features[own] - features[own].mean(0)) / (features[own].std(0) + floor)
    return out


def inner_folds(speakers: np.ndarray, count: int = 3) -> list[np.ndarray]:
    """Training speakers in groups, for choosing within the training part of a fold."""
    return np.array_split(np.unique(speakers), min(count, len(np.unique(speakers))))


def choose_strength(features: np.ndarray, labels: np.ndarray, speakers: np.ndarray, classes: int,
                    weight: np.ndarray | None, tested: np.ndarray) -> float:
    """The strength with the least cross entropy on held-out training speakers (`tested` rows only)."""
    losses = []
    for strength in STRENGTHS:
        total, seen = 0.0, 0
        for held in inner_folds(speakers):
            out = np.isin(speakers, held)
            part = None if weight is None else weight[~out]
            head = fit(features[~out], labels[~out], classes, strength, part, 40)
            rows = out & tested
            logits = torch.from_numpy(head(features[rows]))
            target = torch.from_numpy(labels[rows])
            total += float(torch.nn.functional.cross_entropy(logits, target, reduction="sum"))
            seen += int(rows.sum())
        losses.append(total / seen)
    return STRENGTHS[int(np.argmin(losses))]
