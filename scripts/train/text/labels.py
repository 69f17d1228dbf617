"""The label sets that every stage and the service share; their orders are those of `types.ts`."""

GO_EMOTIONS = [
    "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity",
    "desire", "disappointment", "disapproval", "disgust", "embarrassment", "excitement", "fear",
    "gratitude", "grief", "joy", "love", "nervousness", "optimism", "pride", "realization", "relief",
    "remorse", "sadness", "surprise", "neutral",
]
SHARED = ["anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise"]
LEVELS = ["none", "low", "moderate", "high", "imminent"]
KINDS = ["suicide", "self-harm", "harm-to-others", "abuse", "medical"]

# The Ekman grouping of Demszky et al. 2020 (appendix); the four "ambiguous" labels fall to surprise.
SHARED_OF_GO = {
    "admiration": "joy", "amusement": "joy", "anger": "anger", "annoyance": "anger",
    "approval": "joy", "caring": "joy", "confusion": "surprise", "curiosity": "surprise",
    "desire": "joy", "disappointment": "sadness", "disapproval": "anger", "disgust": "disgust",
    "embarrassment": "sadness", "excitement": "joy", "fear": "fear", "gratitude": "joy",
    "grief": "sadness", "joy": "joy", "love": "joy", "nervousness": "fear", "optimism": "joy",
    "pride": "joy", "realization": "surprise", "relief": "joy", "remorse": "sadness",
    "sadness": "sadness", "surprise": "surprise", "neutral": "neutral",
}
CPED = [
    "happy", "grateful", "relaxed", "positive-other", "neutral", "anger", "sadness", "fear",
    "depress", "disgust", "astonished", "worried", "negative-other",
]
SHARED_OF_CPED = {
    "happy": "joy", "grateful": "joy", "relaxed": "joy", "neutral": "neutral", "anger": "anger",
    "sadness": "sadness", "fear": "fear", "depress": "sadness", "disgust": "disgust",
    "astonished": "surprise", "worried": "fear",
}
XED = ["anger", "anticipation", "disgust", "fear", "joy", "sadness", "surprise", "trust", "neutral"]

# PsySUICIDE's classes as (level, kind). "Exploration" is talk about suicide, whose own danger is
# open: low. Classes of intent follow the C-SSRS: passive, active, plan or preparation.
PSYSUICIDE = {
    "与自杀/自伤/攻击行为无关": ("none", None),
    "关于自杀的探索": ("low", "suicide"),
    "被动自杀意图": ("moderate", "suicide"),
    "主动自杀意图": ("high", "suicide"),
    "自杀计划": ("imminent", "suicide"),
    "自杀准备行为": ("imminent", "suicide"),
    "自杀未遂": ("high", "suicide"),
    "自伤意图": ("moderate", "self-harm"),
    "自伤行为": ("high", "self-harm"),
    "用户攻击行为": ("moderate", "harm-to-others"),
    "他人攻击行为": ("moderate", "abuse"),
}

# The heads of the encoder with their widths. `cped` and `xed` only steady the training: the labels
# are noisy or their set is not ours, and they are not exported.
HEADS = {
    "emotions": len(GO_EMOTIONS),
    "shared": len(SHARED),
    "va": 2,
    "distress": 1,
    "risk_level": len(LEVELS) - 1,
    "risk_kind": len(KINDS),
    "cped": len(CPED),
    "xed": len(XED),
}
EXPORTED = ["emotions", "shared", "va", "distress", "risk_level", "risk_kind"]
