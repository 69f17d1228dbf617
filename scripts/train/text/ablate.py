"""What each augmentation is worth: short trainings with all, without each, and without any.

Scored on dev as it is, and on dev as people spell it: every text changed once by that augmentation.

    python ablate.py --work work/prepared --out work/ablation.md
"""

from __future__ import annotations

import argparse
import random
from dataclasses import replace
from pathlib import Path

import numpy as np

import metrics
from augment import CHANGES, embed_clause
from corpora import Example
from prepare import Prepared, load_prepared
from search import sample
from train import fine_tune, predict, settings_of

NAMES = [*CHANGES, "embed"]
# What belongs together, for a shorter table.
GROUPS = {"spelling": ["typos", "casing", "punctuation", "emoji", "filler"], "script": ["traditional", "code_switch"],
          "embedding": ["embed"]}


def changed(examples: list[Example], name: str, seed: int) -> list[Example]:
    rng = random.Random(seed)
    plain = {language: [one.text for one in examples if one.language == language and len(one.text) < 90]
             for language in ("en", "zh")}
    out = []
    for one in examples:
        if name == "embed":
            text = embed_clause(one.text, rng.sample(plain[one.language], 3), one.language, rng) \
                if one.corpus == "risk" and one.targets["risk_level"][1] == 1 else one.text
        else:
            text = CHANGES[name](one.text, one.language, rng) or one.text
        out.append(replace(one, text=text))
    return out


def score(plain: list[Example], before: dict[str, np.ndarray], after: dict[str, np.ndarray]) -> tuple[float, float, float]:
    """GoEmotions macro-F1, BRIGHTER macro-F1 (mean of both languages), F1 of danger; thresholds are
    those of the plain texts, because nobody knows beforehand how a text will be spelt.

    `before` and `after` are the logits of the plain and of the changed texts."""
    out = []
    for corpora, head in ((("goemotions",), "emotions"), (("brighter-eng", "brighter-chn"), "shared")):
        values = []
        for corpus in corpora:
            rows = [i for i, one in enumerate(plain) if one.corpus == corpus]
            truth = np.array([plain[i].targets[head] for i in rows])
            columns = [i for i in range(truth.shape[1]) if not np.isnan(truth[:, i]).any()]
            cuts = metrics.thresholds(truth[:, columns], before[head][rows][:, columns])
            values.append(metrics.macro_f1(truth[:, columns], after[head][rows][:, columns], cuts))
        out.append(float(np.mean(values)))
    rows = [i for i, one in enumerate(plain) if one.corpus == "risk"]
    danger = np.array([plain[i].targets["risk_level"][1] == 1 for i in rows])
    cut = metrics.best_threshold(danger, before["risk_level"][rows, 1])
    out.append(metrics.f1(danger, after["risk_level"][rows, 1] >= cut))
    return out[0], out[1], out[2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--share", type=float, default=0.3)
    parser.add_argument("--grouped", action="store_true", help="leave out spelling, script and embedding as wholes: five trainings for ten")
    parser.add_argument("--only", nargs="*", help="titles of the rows to make, such as `all`, `without embedding`, `none`; `all` is always among them")
    parser.add_argument("--every", type=int, default=3, help="of GoEmotions' dev texts, each so many-th is scored")
    parser.add_argument("--settings", type=Path, help="best.json of search.py")
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    found = settings_of(options.settings) if options.settings else {}
    prepared = load_prepared(options.work)
    examples = sample(prepared, options.share, options.seed)
    dev = [one for one in prepared.examples if one.split == "dev" and one.corpus in ("goemotions", "brighter-eng", "brighter-chn", "risk")]
    dev = [one for i, one in enumerate(dev) if one.corpus != "goemotions" or i % options.every == 0]
    groups = GROUPS if options.grouped else {name: [name] for name in NAMES}
    settings = [("all", frozenset()), *((f"without {name}", frozenset(parts)) for name, parts in groups.items()),
                ("none", frozenset(["all", "embed"]))]
    if options.only is not None:
        settings = [one for one in settings if one[0] == "all" or one[0] in options.only]
    spelt = {name: dev for name in groups}
    for name, parts in groups.items():
        for part in parts:
            spelt[name] = changed(spelt[name], part, options.seed)
    full: dict[str, tuple[float, float, float]] = {}
    lines = ["| training | GoEmotions | BRIGHTER | risk F1 | on dev changed that way: with it | without it |",
             "| --- | --- | --- | --- | --- | --- |"]
    for title, without in settings:
        model = fine_tune(prepared, None, [examples], seed=options.seed, without=without, **found)
        before = predict(model, prepared, dev)
        go, own, risk = score(dev, before, before)
        tail = " | | |"
        if title == "all":
            full = {name: score(dev, before, predict(model, prepared, spelt[name])) for name in groups}
        elif title != "none":
            name = title.removeprefix("without ")
            here = score(dev, before, predict(model, prepared, spelt[name]))
            tail = " | " + " | ".join(" / ".join(f"{v:.3f}" for v in values) for values in (full[name], here)) + " |"
        lines.append(f"| {title} | {go:.3f} | {own:.3f} | {risk:.3f}{tail}")
        print(lines[-1], flush=True)
        options.out.write_text("\n".join(lines) + "\n", "utf8")


if __name__ == "__main__":
    main()
