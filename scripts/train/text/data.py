"""Texts to batches of token ids, grouped by length so that little is padding."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from augment import augment, embed_clause
from corpora import Example
from labels import HEADS
from model import SHARED_SETS
from vocabulary import visible

MAX_TOKENS = 128
LENGTH_STEP = 4


@dataclass
class Batch:
    """ids and attention [batch, length]; targets[head] [batch, width] with NaN for unknown;
    weights[head] [batch]; sets [batch] is the place in SHARED_SETS, -1 for none."""

    ids: torch.Tensor
    attention: torch.Tensor
    targets: dict[str, torch.Tensor]
    weights: dict[str, torch.Tensor]
    sets: torch.Tensor


def collate(encoded: list[list[int]], examples: list[Example]) -> Batch:
    length = LENGTH_STEP * math.ceil(max(len(one) for one in encoded) / LENGTH_STEP)
    ids = torch.ones(len(encoded), length, dtype=torch.long)
    attention = torch.zeros(len(encoded), length, dtype=torch.long)
    for row, one in enumerate(encoded):
        ids[row, : len(one)] = torch.tensor(one)
        attention[row, : len(one)] = 1
    targets, weights = {}, {}
    for head, width in HEADS.items():
        empty = [math.nan] * width
        targets[head] = torch.tensor([one.targets.get(head, empty) for one in examples])
        weights[head] = torch.tensor([one.weights.get(head, 1.0) for one in examples])
    places = {name: i for i, name in enumerate(SHARED_SETS)}
    return Batch(ids, attention, targets, weights, torch.tensor([places.get(one.corpus, -1) for one in examples]))


def encode(tokenizer: Tokenizer, texts: list[str]) -> list[list[int]]:
    """Ids with <s> and </s>, at most MAX_TOKENS; the end of a longer text is left out."""
    return [one.ids if len(one.ids) <= MAX_TOKENS else [*one.ids[: MAX_TOKENS - 1], 2]
            for one in tokenizer.encode_batch([visible(text) for text in texts])]


def batches(
    examples: list[Example],
    tokenizer: Tokenizer,
    tokens: int,
    rng: random.Random,
    *,
    augmented: bool = True,
    without: frozenset[str] = frozenset(),
) -> Iterator[Batch]:
    """One pass in random order; every batch holds about `tokens` tokens, padding included."""
    plain = [one for one in examples if one.targets.get("risk_level", [1.0])[0] == 0.0 and len(one.text) < 90]
    by_language = {language: [one.text for one in plain if one.language == language] for language in ("en", "zh")}
    texts = []
    for one in examples:
        text = one.text
        if augmented:
            embeds = "embed" not in without and one.corpus in ("risk", "psysuicide") and len(text) < 120
            others = by_language.get(one.language, [])
            if embeds and others and rng.random() < 0.2:
                text = embed_clause(text, rng.sample(others, min(len(others), rng.randint(1, 4))), one.language, rng)
            text = augment(text, one.language, rng, without)
        texts.append(text)
    encoded = encode(tokenizer, texts)
    # From long to short, so that the first text of a group gives its length, rounded up, and thereby
    # its rows: few different shapes, or the kernels would be compiled anew for nearly every batch.
    order = sorted(range(len(examples)), key=lambda i: -len(encoded[i]) * rng.uniform(0.9, 1.0))
    groups: list[list[int]] = []
    while order:
        length = LENGTH_STEP * math.ceil(max(len(encoded[i]) for i in order[:8]) / LENGTH_STEP)
        rows = max(1, tokens // length)
        groups.append(order[:rows])
        order = order[rows:]
    rng.shuffle(groups)
    for group in groups:
        yield collate([encoded[i] for i in group], [examples[i] for i in group])


def mixture(examples: list[Example], shares: dict[str, float], rng: random.Random) -> list[Example]:
    """An epoch: every set `share` times over, the fraction drawn at random."""
    out = []
    for corpus, _ in sorted(Counter(one.corpus for one in examples).items()):
        mine = [one for one in examples if one.corpus == corpus]
        share = shares.get(corpus, 0.0)
        out += mine * int(share)
        out += rng.sample(mine, round((share % 1) * len(mine)))
    return out
