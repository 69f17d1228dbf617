"""Cuts XLM-R's 250,002 Unigram pieces to those that English and Chinese need."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from base import Base

# Single characters of these ranges stay whatever the texts hold: Latin with accents, punctuation,
# symbols, CJK, full-width forms and emoji, so that no ordinary character becomes unknown.
SINGLE = re.compile(
    "[\u0020-\u024f\u2000-\u206f\u20a0-\u20bf\u2100-\u27bf\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff"
    "\ufe00-\ufe0f\uff00-\uffef\U0001f000-\U0001faff]"
)
HAN_WORD = re.compile("▁?[\u4e00-\u9fff]+")


def build_tokenizer(pieces: list[tuple[str, float]], unk: int) -> Tokenizer:
    """Hugging Face's Unigram as XLM-R has it: NFKC, one space, word starts marked, <s> … </s>."""
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=unk, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


def cut(base: Base, texts: list[str], minimum: int) -> list[int]:
    """Ids of the pieces to keep, in their old order: those that occur at least `minimum` times in
    the texts, single characters and all words of Han characters."""
    whole = build_tokenizer(list(zip(base.pieces, base.scores.tolist())), base.unk)
    counts: Counter[int] = Counter()
    for start in range(0, len(texts), 2000):
        for encoding in whole.encode_batch(texts[start : start + 2000]):
            counts.update(encoding.ids)
    keep = []
    for number, piece in enumerate(base.pieces):
        bare = piece.removeprefix("▁")
        special = number < 4
        single = len(bare) == 1 and SINGLE.fullmatch(bare)
        if special or piece == "▁" or single or HAN_WORD.fullmatch(piece) or counts[number] >= minimum:
            keep.append(number)
    return keep


def save_tokenizer(base: Base, keep: list[int], folder: Path) -> Tokenizer:
    """Writes tokenizer.json and tokenizer_config.json; ids are places in `keep`."""
    tokenizer = build_tokenizer([(base.pieces[i], float(base.scores[i])) for i in keep], base.unk)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    (folder / "tokenizer_config.json").write_text(json.dumps({
        "tokenizer_class": "XLMRobertaTokenizer", "bos_token": "<s>", "eos_token": "</s>",
        "cls_token": "<s>", "sep_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>",
        "model_max_length": base.positions, "clean_up_tokenization_spaces": False,
    }) + "\n", "utf8")
    return tokenizer


def visible(text: str) -> str:
    """What the service does to a text before the encoder: NFKC, no invisible characters, one space.
    The case stays: shouting carries feeling."""
    folded = unicodedata.normalize("NFKC", text)
    shown = "".join(c for c in folded if unicodedata.category(c) not in ("Cf", "Cc", "Cs", "Co") or c in "\n\t\u200d")
    return re.sub(r"\s+", " ", shown).strip()
