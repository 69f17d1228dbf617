"""Finds training texts that are, exactly or nearly, held-out ones."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict

from corpora import Example

NEAR = 0.6


def plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).lower()
    return re.sub(r"[\W_]+", " ", folded).strip()


def shingles(text: str) -> set[str]:
    """Three words, or four characters where a text has Han characters; a short text is one shingle."""
    folded = plain(text)
    if re.search(r"[\u4e00-\u9fff]", folded):
        dense = folded.replace(" ", "")
        return {dense[i : i + 4] for i in range(max(1, len(dense) - 3))}
    words = folded.split()
    return {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


class OverlapFinder:
    """Answers whether a text equals a held-out one ("exact") or shares 0.6 of its shingles ("near")."""

    def __init__(self, held_out: list[str]) -> None:
        self.exact = {plain(text) for text in held_out}
        self.sets = [shingles(text) for text in held_out]
        self.index: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self.sets):
            for shingle in one:
                self.index[shingle].append(number)

    def find(self, text: str) -> str | None:
        if plain(text) in self.exact:
            return "exact"
        mine = shingles(text)
        shared: Counter[int] = Counter()
        for shingle in mine:
            shared.update(self.index.get(shingle, ()))
        for number, common in shared.most_common(5):
            if common / (len(mine) + len(self.sets[number]) - common) >= NEAR:
                return "near"
        return None


def without_overlap(examples: list[Example]) -> tuple[list[Example], list[tuple[str, str, int, int, int]]]:
    """Drops training texts that overlap dev or test, and dev texts that overlap test.

    Returns what is left and rows of (set, split, kept, exact, near) for the report.
    """
    rows = []
    kept = [one for one in examples if one.split == "test"]
    for split, held in (("dev", ("test",)), ("train", ("dev", "test"))):
        finder = OverlapFinder([one.text for one in examples if one.split in held])
        for corpus in sorted({one.corpus for one in examples if one.split == split}):
            counts: Counter[str] = Counter()
            for one in examples:
                if one.corpus != corpus or one.split != split:
                    continue
                found = finder.find(one.text)
                counts[found or "kept"] += 1
                if not found:
                    kept.append(one)
            rows.append((corpus, split, counts["kept"], counts["exact"], counts["near"]))
    return kept, rows
