"""Writes what the service loads of a Whisper: three int8 networks, the pieces, the description.

    python whisper_export.py --source work/whisper/ctranslate2 --out work/whisper/export

`--source` is a folder of CTranslate2 or of Hugging Face, of any size of Whisper: the service takes
the folder that comes out as `ASR_MODEL`.
"""

from __future__ import annotations

import argparse
import base64
import json
import unicodedata
from pathlib import Path

import onnx
import torch
from tokenizers import Tokenizer

from whisper_base import load, suppressed
from whisper_graph import build_decoder, build_lower, build_upper

# The lower layers are read by the emotion model too; for other sizes, two thirds as well.
SPLIT_SHARE = 2 / 3
# What a transcript in Chinese should look like: without it, Whisper writes no punctuation.
PROMPTS = {
    "zh-Hans": "以下是普通话的句子，带有标点符号。",
    "zh-Hant": "以下是普通話的句子，帶有標點符號。",
}


def byte_alphabet() -> dict[str, int]:
    """GPT-2's printable stand-ins for bytes (Radford et al. 2019), by character."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in plain]
    return {chr(byte): byte for byte in plain} | {chr(256 + i): byte for i, byte in enumerate(others)}


def is_kept(piece: bytes) -> bool:
    """Parts of characters, and whole ones of the scripts in which English, Chinese and Western European languages are written."""
    try:
        text = piece.decode()
    except UnicodeDecodeError:
        return True
    return all(
        char.isascii() or not char.isalpha() or unicodedata.name(char, "").startswith(("LATIN", "CJK"))
        for char in text
    )


def read_pieces(source: Path) -> tuple[list[bytes], dict[str, int]]:
    """The bytes of each ordinary piece by id, and the ids of the special ones."""
    file = json.loads((source / "tokenizer.json").read_text("utf8"))
    special = {token["content"]: token["id"] for token in file["added_tokens"]}
    alphabet = byte_alphabet()
    ordinary = {i: piece for piece, i in file["model"]["vocab"].items() if i < special["<|endoftext|>"]}
    return [bytes(alphabet[char] for char in ordinary[i]) for i in range(len(ordinary))], special


def describe(source: Path, state: dict[str, torch.Tensor], kept: list[int], special: dict[str, int]) -> dict:
    """whisper.json: shapes and special tokens, in the ids of the cut vocabulary."""
    new = {old: i for i, old in enumerate(kept)}
    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    always, first = suppressed(source)
    end = special["<|endoftext|>"]
    names = {"<|nocaptions|>", "<|nospeech|>"} & special.keys()
    width, mels, _ = state["encoder.conv1.weight"].shape
    layers = [1 + max(int(name.split(".")[2]) for name in state if name.startswith(f"{side}.layers."))
              for side in ("encoder", "decoder")]
    prompts = {script: [new.get(i) for i in tokenizer.encode(text, add_special_tokens=False).ids]
               for script, text in PROMPTS.items()}
    assert all(None not in ids for ids in prompts.values()), "the prompts need pieces that were cut"
    return {
        "format": 1, "mels": mels, "width": width, "heads": width // 64,
        "layers": layers[0], "split": round(layers[0] * SPLIT_SHARE), "decoderLayers": layers[1],
        "positions": len(state["encoder.embed_positions.weight"]),
        "tokens": len(state["decoder.embed_positions.weight"]), "vocabulary": len(kept),
        "special": {
            "end": new[end], "start": new[special["<|startoftranscript|>"]],
            "transcribe": new[special["<|transcribe|>"]], "previous": new[special["<|startofprev|>"]],
            "noSpeech": new[special[names.pop()]], "noTimestamps": new[special["<|notimestamps|>"]],
            "firstTimestamp": new[special["<|notimestamps|>"] + 1],
        },
        "languages": {name[2:-2]: new[i] for name, i in special.items()
                      if special["<|startoftranscript|>"] < i < special["<|translate|>"]},
        "suppress": sorted({new[i] for i in always if i in new and i < end}),
        "suppressFirst": sorted({new[i] for i in first if i in new}),
        "prompts": prompts,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--fp32", action="store_true", help="without quantising, to compare")
    parser.add_argument("--all-pieces", action="store_true", help="keep the pieces of every script")
    options = parser.parse_args()
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    state = load(options.source)
    pieces, special = read_pieces(options.source)
    table = state["decoder.embed_tokens.weight"]
    kept = [i for i, piece in enumerate(pieces) if options.all_pieces or is_kept(piece)]
    kept += range(len(pieces), len(table))
    state["decoder.embed_tokens.weight"] = table[kept].contiguous()
    config = describe(options.source, state, kept, special)
    heads, split, quantised = config["heads"], config["split"], not options.fp32
    models = {
        "lower": build_lower(state, heads, split, quantised=quantised),
        "upper": build_upper(state, heads, split, config["layers"], config["decoderLayers"], quantised=quantised),
        "decoder": build_decoder(state, heads, config["decoderLayers"], quantised=quantised),
    }
    for name, model in models.items():
        onnx.save(model, out / f"{name}.onnx")
    (out / "whisper.json").write_text(json.dumps(config) + "\n", "utf8")
    lines = [base64.b64encode(pieces[i]).decode() for i in kept if i < len(pieces)]
    (out / "pieces.txt").write_text("\n".join(lines) + "\n", "utf8")
    print(f"{len(kept)} of {len(table)} pieces kept")
    for path in sorted(out.iterdir()):
        print(f"{path.name} {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
