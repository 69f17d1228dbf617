"""Puts the two voice models into models/manifest.json.

    python feeling_manifest.py --scores scores.json --commit HEAD

`scores.json` holds an object of name to number for each id.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
from pathlib import Path

import corpora

FILES = {
    "voice-emotion": ["voice/emotion.bin"],
    "voice-emotion-mfcc": ["voice/mfcc.onnx", "voice/mfcc.json"],
}
BASE = {
    "voice-emotion": "whisper-base, encoder layers 1–4 (MIT), frozen: voice/lower.onnx",
    "voice-emotion-mfcc": "none",
}


def main() -> None:
    root = Path(__file__).parents[3]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scores", type=Path, required=True)
    parser.add_argument("--commit", default="HEAD", help="the commit that they were trained at")
    parser.add_argument("--seed", type=int, default=20261123)
    args = parser.parse_args()
    command = ["git", "rev-parse", args.commit]
    commit = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    scores = json.loads(args.scores.read_text(encoding="utf-8"))
    path = root / "models" / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    for name, files in FILES.items():
        entries = []
        for file in files:
            data = (root / "models" / file).read_bytes()
            entries.append({"path": file, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
        entry = {
            "id": name, "files": entries, "licence": "MIT (code and weights); data: EmoDB (CC0-1.0)",
            "labels": list(corpora.LABELS["emodb"]), "base": BASE[name], "trainedAt": commit,
            "data": ["EmoDB"], "seed": args.seed, "scores": scores[name],
        }
        manifest["models"] = [one for one in manifest["models"] if one["id"] != name] + [entry]
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
