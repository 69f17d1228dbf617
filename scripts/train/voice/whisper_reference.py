"""Writes tests/support/voice/log-mel.json: what Hugging Face's feature extractor makes of a sound that
the test makes by the same formula.

    python whisper_reference.py
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from transformers import WhisperFeatureExtractor

SAMPLES, LENGTH = 32_777, 48_000


def main() -> None:
    t = np.arange(SAMPLES) / 16_000
    sweep = 0.5 * np.sin(2 * np.pi * (200 * t + 900 * t * t)) * np.exp(-((t - 1) ** 2))
    sound = (sweep + 0.01 * np.sin(2 * np.pi * 3000 * t)).astype(np.float32)
    padded = np.zeros(LENGTH, np.float32)
    padded[:SAMPLES] = sound
    mel = WhisperFeatureExtractor()._np_extract_fbank_features(padded[None], "cpu")[0]
    values = [[band, frame, round(float(mel[band, frame]), 6)] for band in range(0, 80, 6) for frame in range(0, 300, 23)]
    path = Path(__file__).parents[3] / "tests" / "support" / "voice" / "log-mel.json"
    path.write_text(json.dumps({"samples": SAMPLES, "length": LENGTH, "values": values}) + "\n", "utf8")


if __name__ == "__main__":
    main()
