"""Reads every data set into one shape. What a set does not know is NaN, which is not zero."""

from __future__ import annotations

import csv
import hashlib
import json
import math
import re
from dataclasses import dataclass, field
from pathlib import Path

from labels import (
    CPED, GO_EMOTIONS, HEADS, KINDS, LEVELS, PSYSUICIDE, SHARED, SHARED_OF_CPED, SHARED_OF_GO, XED,
)

NAN = math.nan


@dataclass
class Example:
    """One labelled text. `targets[head]` has the head's width; `weight` scales the loss of `risk`
    or of the shared seven where a set's labels are less certain."""

    text: str
    corpus: str
    language: str
    split: str
    targets: dict[str, list[float]]
    weights: dict[str, float] = field(default_factory=dict)
    id: str = ""


def flags(names: list[str], on: set[str], known: list[str] | None = None) -> list[float]:
    known_set = set(known if known is not None else names)
    return [float(name in on) if name in known_set else NAN for name in names]


def risk_targets(level: str, kind: str | None) -> dict[str, list[float]]:
    """The level as four questions: at least low, moderate, high, imminent? The kind only where
    there is one."""
    rank = LEVELS.index(level)
    return {
        "risk_level": [float(rank >= cut) for cut in range(1, len(LEVELS))],
        "risk_kind": [float(name == kind) if kind else NAN for name in KINDS],
    }


def fold(key: str, of: int = 256) -> int:
    """A stable number below `of` for a key: splits never depend on an order or a seed."""
    return hashlib.sha256(key.lower().encode()).digest()[0] * of // 256


def goemotions(data: Path) -> list[Example]:
    out = []
    for split in ("train", "dev", "test"):
        for line in (data / f"goemotions/original/{split}.tsv").read_text("utf8").split("\n"):
            if not line:
                continue
            text, ids, _ = line.rstrip("\r").split("\t")
            on = {GO_EMOTIONS[int(i)] for i in ids.split(",")}
            out.append(Example(text, "goemotions", "en", split, {
                "emotions": flags(GO_EMOTIONS, on),
                "shared": flags(SHARED, {SHARED_OF_GO[name] for name in on}),
            }))
    return out


def brighter(data: Path) -> list[Example]:
    """SemEval-2025 task 11 track A. A text without an emotion is neutral; English has no disgust."""
    out = []
    for code, language in (("eng", "en"), ("chn", "zh")):
        for split in ("train", "dev", "test"):
            name = "track_a_test_labelled" if (code, split) == ("eng", "test") else f"track_a_{split}"
            with open(data / f"brighter-{code}/{name}.csv", encoding="utf8", newline="") as file:
                for row in csv.DictReader(file):
                    known = [label for label in SHARED if label in row]
                    # The sets' own dev parts (115 and 200 texts) are too small to set thresholds by;
                    # a tenth of train joins them.
                    part = "dev" if split == "train" and fold(row["id"]) < 26 else split
                    on = {label for label in known if row[label] == "1"} or {"neutral"}
                    out.append(Example(row["text"], f"brighter-{code}", language, part, {
                        "shared": flags(SHARED, on, [*known, "neutral"]),
                    }, id=row["id"]))
    return out


def emobank(data: Path) -> list[Example]:
    """Ratings 1 to 5 with 3 in the middle become [-1, 1]."""
    with open(data / "emobank/emobank.csv", encoding="utf8", newline="") as file:
        return [
            Example(row["text"], "emobank", "en", row["split"],
                    {"va": [(float(row["V"]) - 3) / 2, (float(row["A"]) - 3) / 2]})
            for row in csv.DictReader(file)
        ]


def empathic(data: Path) -> list[Example]:
    """Distress 1 to 7 becomes [0, 1]; split by response, whose sentences belong together."""
    out = []
    with open(data / "empathic-reactions/messages.csv", encoding="utf8", newline="") as file:
        for row in csv.DictReader(file):
            place = fold(row["response_id"], 10)
            split = "test" if place == 0 else "dev" if place == 1 else "train"
            out.append(Example(row["essay"], "empathic", "en", split,
                               {"distress": [(float(row["distress"]) - 1) / 6]}))
    return out


XED_NUMBERS = {"1": "anger", "2": "anticipation", "3": "disgust", "4": "fear", "5": "joy",
               "6": "sadness", "7": "surprise", "8": "trust"}


def xed(data: Path) -> list[Example]:
    out = []
    for name, language in (("en-annotated", "en"), ("zh-projections", "zh"), ("cn-projections", "zh"),
                           ("tw-projections", "zh")):
        for line in (data / f"xed/{name}.tsv").read_text("utf8").splitlines():
            text, _, numbers = line.partition("\t")
            on = {XED_NUMBERS[n.strip()] for n in numbers.split(",") if n.strip() in XED_NUMBERS}
            if not on or (language == "zh" and not re.search(r"[\u4e00-\u9fff]", text)):
                continue
            targets = {"xed": flags(XED, on)}
            if on & set(SHARED):
                targets["shared"] = flags(SHARED, on & set(SHARED))
            out.append(Example(text, f"xed-{language}", language, "train", targets, {"shared": 0.2}))
    for line in (data / "xed/neu_en.txt").read_text("utf8").splitlines():
        parts = line.split("\t")
        if len(parts) > 1:
            out.append(Example(parts[1], "xed-en", "en", "train", {
                "xed": flags(XED, {"neutral"}), "shared": flags(SHARED, {"neutral"})}, {"shared": 0.2}))
    return out


def cped(data: Path) -> list[Example]:
    """Labels were given in context, so a line alone may not show them: a low weight."""
    out = []
    for split in ("valid", "test"):
        with open(data / f"cped/{split}_split.csv", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                emotion = row["Emotion"]
                targets = {"cped": flags(CPED, {emotion})}
                if emotion in SHARED_OF_CPED:
                    targets["shared"] = flags(SHARED, {SHARED_OF_CPED[emotion]})
                out.append(Example(row["Utterance"], "cped", "zh", "train", targets, {"shared": 0.05}))
    return out


def psysuicide(data: Path) -> list[Example]:
    """`split` is `train`; the score of this set comes from five folds, see `folds.py`."""
    out = []
    for row in json.loads((data / "psysuicide/valid.json").read_text("utf8")):
        level, kind = max((PSYSUICIDE[name] for name in row["labels"]), key=lambda one: LEVELS.index(one[0]))
        out.append(Example(row["text"], "psysuicide", "zh", "train", risk_targets(level, kind), id=str(row["idx"])))
    return out


def risk_split(identifier: str) -> str:
    """Paraphrases share their template's number and differ in a letter: they stay together. Lines of
    categories that begin with `train-` came after the test lines were fixed."""
    if identifier.split(".")[1].startswith("train-"):
        return "train"
    template = re.sub(r"[a-z]$", "", identifier.lower())
    first = hashlib.sha256(template.encode()).digest()[0]
    return "train" if first < 179 else "dev" if first < 205 else "test"


def own_risk(corpus: Path) -> list[Example]:
    """Our own lines about danger and what only looks like it; see corpus/README.md."""
    out = []
    for path in sorted(corpus.glob("*/*.tsv")):
        for line in path.read_text("utf8").splitlines()[1:]:
            identifier, level, kind, about, text = line.split("\t")
            targets = risk_targets(level, None if kind == "-" else kind)
            out.append(Example(text, "risk", path.parent.name, risk_split(identifier), targets, id=identifier))
    return out


def xstest(data: Path) -> list[Example]:
    """Held out whole: its safe prompts must not alarm."""
    with open(data / "xstest/xstest_prompts.csv", encoding="utf8", newline="") as file:
        return [
            Example(row["prompt"], "xstest", "en", "test", risk_targets("none", None), id=row["type"])
            for row in csv.DictReader(file)
            if row["label"] == "safe"
        ]


# Comments and told experiences carry no label of danger. Nearly all hold none; those with a plain
# word for it are left out, the rest count a little as "none".
DANGER_WORDS = re.compile(
    r"suicid|kill|die\b|dying|dead|death|end it|harm|cut(ting)? my|hurt (my|him|her|some)|murder|abuse|rape|overdos|"
    r"自杀|自殺|去死|想死|不想活|活着|自残|自殘|杀|殺|死|割|跳楼|跳樓|家暴|强奸|強姦",
    re.IGNORECASE,
)
WEAK_NONE = {"goemotions": 0.1, "brighter-eng": 0.2, "brighter-chn": 0.2}


def add_weak_none(examples: list[Example]) -> None:
    for one in examples:
        if one.split == "train" and one.corpus in WEAK_NONE and not DANGER_WORDS.search(one.text):
            one.targets["risk_level"] = [0.0] * (len(LEVELS) - 1)
            one.weights["risk_level"] = WEAK_NONE[one.corpus]


def own_sentences(path: Path) -> list[Example]:
    """The plain sentences of `scripts/train/classical`, written by `own-sentences.ts` as JSON lines."""
    out = []
    for line in path.read_text("utf8").splitlines():
        row = json.loads(line)
        targets = {}
        for head, names in (("emotions", GO_EMOTIONS), ("shared", SHARED)):
            known = row.get(head)
            if known:
                targets[head] = [float(known[name]) if name in known else NAN for name in names]
        if "valence" in row or "arousal" in row:
            targets["va"] = [row.get("valence", NAN), row.get("arousal", NAN)]
        out.append(Example(row["text"], "own", row["language"], "train", targets))
    return out


def check_widths(examples: list[Example]) -> None:
    """Raises ValueError when a target is not as wide as its head."""
    for one in examples:
        for head, values in one.targets.items():
            if len(values) != HEADS[head]:
                raise ValueError(f"{one.corpus}: {head} has {len(values)} targets, expected {HEADS[head]}")
