"""Runs an exported encoder as the service does: one text at a time, windows for long ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from labels import EXPORTED, HEADS
from vocabulary import visible


class Runtime:
    def __init__(self, folder: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options)
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))

    def logits(self, texts: list[str], limit: int = 128) -> dict[str, np.ndarray]:
        """Logits [texts, width] of every exported head; texts are cut at `limit` tokens."""
        out = {name: np.zeros((len(texts), HEADS[name]), np.float32) for name in EXPORTED}
        for row, text in enumerate(texts):
            ids = self.tokenizer.encode(visible(text)).ids
            if len(ids) > limit:
                ids = [*ids[: limit - 1], 2]
            feed = {"input_ids": np.array([ids]), "attention_mask": np.ones((1, len(ids)), np.int64)}
            for name, value in zip(EXPORTED, self.session.run(EXPORTED, feed)):
                out[name][row] = value[0]
        return out
