"""Changes to a training text that leave its feeling and its danger as they are.

Each is one named function of (text, language, random); the training stage chooses among them with
the chances in `CHANCES`, and `ablate.py` measures each by leaving it out.
"""

from __future__ import annotations

import random
import re

from opencc import OpenCC

TO_TRADITIONAL = OpenCC("s2twp")
TO_HONG_KONG = OpenCC("s2hk")
KEYS = {"a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo",
        "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "r": "et", "s": "ad", "t": "ry",
        "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x"}
ENGLISH_FILLERS = ["ok so", "idk", "honestly", "i mean", "so yeah,", "um", "lately", "today", "hey,", "hi.", "well"]
CHINESE_FILLERS = ["唉，", "就是", "那个", "说实话，", "最近", "今天", "嗯", "你好，", "其实", "怎么说呢，"]
ENGLISH_WORDS = {"压力": "pressure", "老板": "boss", "考试": "exam", "心情": "mood", "焦虑": "anxious", "开心": "happy",
                 "难过": "sad", "工作": "work", "朋友": "friends", "生气": "angry", "害怕": "scared", "崩溃": "break down"}
CHINESE_WORDS = {"mom": "妈妈", "mother": "妈妈", "dad": "爸爸", "sad": "难过", "tired": "累", "happy": "开心", "angry": "生气",
                 "boss": "老板", "exam": "考试", "work": "工作", "really": "真的", "scared": "害怕", "school": "学校"}


def typos(text: str, language: str, rng: random.Random) -> str:
    """One slip in about twenty letters: swapped, doubled, missing or a neighbouring key."""
    if language == "zh":
        return text
    letters = list(text)
    for _ in range(max(1, len(letters) // 20)):
        place = rng.randrange(len(letters))
        letter = letters[place].lower()
        slip = rng.random()
        if letter not in KEYS:
            continue
        if slip < 0.3 and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        elif slip < 0.5:
            letters[place] += letters[place]
        elif slip < 0.75:
            letters[place] = ""
        else:
            letters[place] = rng.choice(KEYS[letter])
        letters = [one for one in letters if one] or [text]
    return "".join(letters)


def casing(text: str, language: str, rng: random.Random) -> str:
    return text.upper() if rng.random() < 0.1 else text.lower()


def punctuation(text: str, language: str, rng: random.Random) -> str:
    """People leave it out, or put spaces or dots where Chinese has commas."""
    if language == "zh":
        return re.sub(r"[，。！、；]+", rng.choice([" ", "", "。。。", "…"]), text).strip() or text
    return re.sub(r"[.,!;:'’\"]+", "", text).strip() or text


def emoji(text: str, language: str, rng: random.Random) -> str:
    """A neutral symbol that people put behind anything; feelings in emoji are learnt elsewhere."""
    return f"{text} {rng.choice(['🙃', '🫠', '✨', '👀', '🤷', '💀'])}" if rng.random() < 0.5 else f"{rng.choice(['hmm', '...', '…'])} {text}"


def traditional(text: str, language: str, rng: random.Random) -> str:
    if language != "zh":
        return text
    return (TO_TRADITIONAL if rng.random() < 0.7 else TO_HONG_KONG).convert(text)


def code_switch(text: str, language: str, rng: random.Random) -> str:
    words = ENGLISH_WORDS if language == "zh" else CHINESE_WORDS
    for mine, theirs in words.items():
        if language == "zh":
            if mine in text:
                return text.replace(mine, f" {theirs} ", 1)
        elif re.search(rf"\b{mine}\b", text, re.IGNORECASE):
            return re.sub(rf"\b{mine}\b", theirs, text, count=1, flags=re.IGNORECASE)
    return text


def filler(text: str, language: str, rng: random.Random) -> str:
    return f"{rng.choice(CHINESE_FILLERS)}{text}" if language == "zh" else f"{rng.choice(ENGLISH_FILLERS)} {text}"


CHANGES = {
    "typos": typos, "casing": casing, "punctuation": punctuation, "emoji": emoji,
    "traditional": traditional, "code_switch": code_switch, "filler": filler,
}
CHANCES = {
    "typos": 0.06, "casing": 0.15, "punctuation": 0.15, "emoji": 0.03, "traditional": 0.25,
    "code_switch": 0.05, "filler": 0.05,
}


def augment(text: str, language: str, rng: random.Random, without: frozenset[str] = frozenset()) -> str:
    """Applies each change with its own chance. A changed text is never empty."""
    for name, change in CHANGES.items():
        if name not in without and rng.random() < CHANCES[name]:
            text = change(text, language, rng) or text
    return text


def embed_clause(risky: str, others: list[str], language: str, rng: random.Random) -> str:
    """A sentence of danger somewhere in a long message about other things."""
    parts = list(others)
    parts.insert(rng.randrange(len(parts) + 1), risky)
    joint = "" if language == "zh" else " "
    end = "。" if language == "zh" else "."
    return joint.join(part if re.search(r"[.!?。！？…]$", part.strip()) else part.strip() + end for part in parts)
