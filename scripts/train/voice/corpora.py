"""The speech sets as one list of clips, and the folds by speaker.

`python corpora.py --data DATA --report folds.md` writes what is in each fold and fails when a
speaker, or a recording of the same words by the same speaker, lies on both sides of one.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

SHARED = ("anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise")

# Every set's own labels, in the order of its head.
LABELS = {
    "emodb": ("anger", "boredom", "disgust", "fear", "happiness", "neutral", "sadness"),
    "ravdess": ("angry", "calm", "disgust", "fearful", "happy", "neutral", "sad", "surprised"),
    "nemo": ("anger", "fear", "happiness", "neutral", "sadness", "surprised"),
}

# Which of the shared seven each label counts as. Boredom and calm have no place among the seven:
# a bored or calm voice shows none of the six feelings, so they count as neutral and keep their own
# coordinates of valence and arousal.
TO_SHARED = {
    "anger": "anger",
    "angry": "anger",
    "boredom": "neutral",
    "calm": "neutral",
    "disgust": "disgust",
    "fear": "fear",
    "fearful": "fear",
    "happiness": "joy",
    "happy": "joy",
    "neutral": "neutral",
    "sad": "sadness",
    "sadness": "sadness",
    "surprised": "surprise",
}

# The folder of each set, the fold count and whether its clips may be tested on. The full-length
# files of EmoDB hold four of its classes and repeat clips of the seven: they only ever join training.
FOLDERS = {
    "emodb": "emodb-7class",
    "emodb-full": "emodb-4class",
    "ravdess": "ravdess",
    "nemo": "nemo",
}


@dataclass(frozen=True)
class Clip:
    """One recording. `id` is unique over all sets; `text` is what was said, as an id of its set."""

    id: str
    corpus: str
    path: str
    label: str
    speaker: str
    text: str


def spelt(corpus: str, label: str, labels: tuple[str, ...]) -> str:
    if label in labels:
        return label
    alike = [name for name in labels if name[:3] == label[:3]]
    if len(alike) != 1:
        raise ValueError(f"{corpus}: unknown label {label}")
    return alike[0]


def read(data: Path, corpus: str) -> list[Clip]:
    """The clips of one set in a fixed order."""
    folder = data / FOLDERS[corpus]
    labels = LABELS[corpus.removesuffix("-full")]
    clips = []
    with (folder / "metadata.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            clips.append(
                Clip(
                    id=f"{corpus}/{Path(row['path']).stem}",
                    corpus=corpus,
                    path=str(folder / row["path"]),
                    label=spelt(corpus, row["emotion"], labels),
                    speaker=row["speaker"],
                    text=row["text_id"].split("_")[0],
                )
            )
    return sorted(clips, key=lambda clip: clip.id)


def folds(corpus: str, clips: list[Clip]) -> list[list[str]]:
    """The test speakers of each fold: one each for EmoDB (10) and nEMO (9), four for RAVDESS (6)."""
    speakers = sorted({clip.speaker for clip in clips})
    if corpus != "ravdess":
        return [[speaker] for speaker in speakers]
    # Actors 1–4, 5–8 …: two women and two men each, since even numbers are women.
    return [speakers[i : i + 4] for i in range(0, len(speakers), 4)]


def check(corpus: str, clips: list[Clip]) -> list[str]:
    """The report's rows of one set; raises where a fold leaks."""
    rows = []
    for number, held in enumerate(folds(corpus, clips), 1):
        test = [clip for clip in clips if clip.speaker in held]
        train = [clip for clip in clips if clip.speaker not in held]
        shared = {clip.speaker for clip in test} & {clip.speaker for clip in train}
        if shared or {clip.id for clip in test} & {clip.id for clip in train}:
            raise ValueError(f"{corpus} fold {number} leaks {shared}")
        per_class = Counter(clip.label for clip in test)
        counts = ", ".join(f"{label} {per_class[label]}" for label in LABELS[corpus])
        names = ", ".join(name.split("_")[1] for name in held)
        rows.append(f"| {corpus} | {number} | {names} | {len(train)} | {len(test)} | {counts} |")
    tested = [name for held in folds(corpus, clips) for name in held]
    if sorted(tested) != sorted({clip.speaker for clip in clips}):
        raise ValueError(f"{corpus}: every speaker is to be tested once")
    return rows


def report(data: Path) -> str:
    lines = [
        "# Folds by speaker",
        "",
        "Made by `corpora.py`, which fails when a speaker lies on both sides of a fold. The actors of "
        "each set read the same sentences, so the words are on both sides; they say nothing about the "
        "feeling, since every sentence is read in every feeling. EmoDB's full-length files (339, four "
        "classes) only join training, and only those of the training speakers.",
        "",
        "| set | fold | test speakers | train clips | test clips | test clips by class |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for corpus in LABELS:
        lines += check(corpus, read(data, corpus))
    full = {clip.id.split("/")[1]: clip for clip in read(data, "emodb-full")}
    seven = {clip.id.split("/")[1]: clip for clip in read(data, "emodb")}
    strange = [
        name
        for name, clip in full.items()
        if name not in seven
        or (seven[name].speaker, seven[name].label) != (clip.speaker, clip.label)
    ]
    if strange:
        raise ValueError(f"EmoDB's two folders disagree about {strange}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--report", type=Path, required=True)
    args = parser.parse_args()
    args.report.write_text(report(args.data), encoding="utf-8")
    print(f"no speaker is on both sides of a fold; wrote {args.report}")
