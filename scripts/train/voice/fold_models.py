"""EmoDB's ten fold models in one small file, for `scripts/evaluate/voice/feeling.ts`.

Heads in int8 with one scale a row, mean and spread in f16. EmoDB is CC0, so these may be committed; the
fold models of the other sets may not.
"""

from __future__ import annotations

import argparse
import json
import struct
from pathlib import Path

import numpy as np

import corpora

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    header, parts = {"folds": []}, []
    for number, held in enumerate(corpora.folds("emodb", corpora.read(args.data, "emodb")), 1):
        fold = np.load(args.folds / f"fold-{number}.npz")
        scales = {}
        for name in ("plain", "personal"):
            weights = fold[f"{name}.weights"]
            scale = np.abs(weights).max(1) / 127
            scales[name] = {"scales": scale.tolist(), "bias": fold[f"{name}.bias"].tolist()}
            parts.append(np.round(weights / scale[:, None]).astype(np.int8).tobytes())
        parts += [fold[name].astype("<f2").tobytes() for name in ("mean", "deviation")]
        header["folds"].append({"speakers": held, **scales})
        header |= {"width": len(fold["mean"]), "factors": fold["factors"].ravel().tolist(),
                   "labels": list(corpora.LABELS["emodb"])}
    text = json.dumps(header).encode()
    args.out.write_bytes(struct.pack("<I", len(text)) + text + b"".join(parts))
    print(f"{args.out}: {args.out.stat().st_size} bytes")
