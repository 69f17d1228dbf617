"""Scores an exported encoder on the test parts. The service's own evaluation
(`scripts/evaluate/text`) must print the same; this one is for choosing between exports.

    python evaluate.py --work work/prepared --export models/text [--split dev]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

import metrics
from calibrate import classical_scores, joined, sigmoid
from prepare import load_prepared
from runtime import Runtime


def scores(examples: list, logits: dict[str, np.ndarray], calibration: dict) -> dict[str, float]:
    out: dict[str, float] = {}

    def rows(corpus: str, language: str | None = None) -> list[int]:
        return [i for i, one in enumerate(examples) if one.corpus == corpus and language in (None, one.language)]

    def probability(picked: list[int], name: str, language: str, key: str) -> np.ndarray:
        numbers = calibration["languages"][language][key]
        return sigmoid(logits[name][picked] * np.array(numbers["scale"]) + np.array(numbers["bias"]))

    for corpus, name, language in (("goemotions", "emotions", "en"), ("brighter-eng", "shared", "en"), ("brighter-chn", "shared", "zh")):
        picked = rows(corpus)
        truth = np.array([examples[i].targets[name] for i in picked])
        p = probability(picked, name, language, name)
        # Neutral is BRIGHTER's "none of them" and no label of its task.
        columns = [c for c in range(truth.shape[1]) if not np.isnan(truth[:, c]).any() and (name == "emotions" or c != 4)]
        cuts = np.array(calibration["languages"][language][name]["thresholds"])
        out[f"{corpus} macro-F1"] = metrics.macro_f1(truth[:, columns], p[:, columns], cuts[columns])
        out[f"{corpus} {name} ECE"] = metrics.ece(truth[:, columns].ravel(), p[:, columns].ravel())
    picked = rows("emobank")
    truth = np.array([examples[i].targets["va"] for i in picked])
    out["valence r"], out["arousal r"] = (metrics.pearson(truth[:, i], logits["va"][picked, i]) for i in range(2))
    picked = rows("empathic")
    out["distress r"] = metrics.pearson(np.array([examples[i].targets["distress"][0] for i in picked]), logits["distress"][picked, 0])
    for language in ("en", "zh"):
        picked = rows("risk", language)
        truth = np.array([examples[i].targets["risk_level"] for i in picked])
        p = probability(picked, "risk_level", language, "riskLevel")
        cuts = calibration["languages"][language]["riskLevel"]["thresholds"]
        danger = truth[:, 1] == 1
        out[f"risk {language} recall"], out[f"risk {language} alarms"] = metrics.recall_and_alarms(danger, p[:, 1] >= cuts[1])
        out[f"risk {language} ECE"] = metrics.ece(truth.ravel(), p.ravel())
        nothing = truth[:, 0] == 0
        out[f"risk {language} alarms on none"] = float((p[nothing, 1] >= cuts[1]).mean())
    picked = rows("xstest")
    if picked:
        p = probability(picked, "risk_level", "en", "riskLevel")
        out["xstest safe alarms"] = float((p[:, 1] >= calibration["languages"]["en"]["riskLevel"]["thresholds"][1]).mean())
    return {name: round(value, 4) for name, value in out.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--export", type=Path, required=True)
    parser.add_argument("--split", choices=["dev", "test"], default="test")
    parser.add_argument("--json", type=Path, help="also write the scores there")
    parser.add_argument("--alone", action="store_true", help="without the classical model's share")
    parser.add_argument("--root", type=Path, default=Path(__file__).parents[3], help="the built repository")
    options = parser.parse_args()
    examples = [one for one in load_prepared(options.work).examples if one.split == options.split]
    calibration = json.loads((options.export / "calibration.json").read_text("utf8"))
    texts = [one.text for one in examples]
    logits = Runtime(options.export).logits(texts)
    if not options.alone:
        # Both languages share the same weights of the two readings.
        logits = joined(logits, classical_scores(texts, options.root), calibration["languages"]["en"]["classicalShare"])
    values = scores(examples, logits, calibration)
    for name, value in values.items():
        print(f"{name:28} {value:.4f}")
    if options.json:
        options.json.write_text(json.dumps(values, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
