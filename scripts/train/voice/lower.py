"""whisper-base's lower encoder: log-mel [80, T] to the outputs of layers 1–4, [4, T / 2, 512].

Either from the f32 weights (torch) or from `models/voice/lower.onnx`, which is what runs for users.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

LAYERS = 4
WIDTH = 512
HEADS = 8


class TorchLower:
    """The f32 weights, with the names of Hugging Face's WhisperModel."""

    def __init__(self, path: Path) -> None:
        import torch

        weights = torch.load(path, map_location="cpu", weights_only=True)
        if "conv1.weight" not in {name.rsplit("encoder.", 1)[-1] for name in weights}:
            weights = next(value for value in weights.values() if isinstance(value, dict))
        self.torch = torch
        self.weights = {
            name.rsplit("encoder.", 1)[-1]: value.float()
            for name, value in weights.items()
            if "encoder." in name and "decoder." not in name
        }

    def linear(self, x, name: str):
        return self.torch.nn.functional.linear(
            x, self.weights[f"{name}.weight"], self.weights.get(f"{name}.bias")
        )

    def norm(self, x, name: str):
        weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        return self.torch.nn.functional.layer_norm(x, (WIDTH,), weight, bias)

    def __call__(self, mel: np.ndarray) -> np.ndarray:
        torch, functional = self.torch, self.torch.nn.functional
        with torch.inference_mode():
            x = torch.from_numpy(mel)[None]
            for name, stride in (("conv1", 1), ("conv2", 2)):
                weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
                x = functional.gelu(functional.conv1d(x, weight, bias, stride=stride, padding=1))
            x = x[0].T + self.weights["embed_positions.weight"][: x.shape[2]]
            outputs = []
            for layer in range(LAYERS):
                at = f"layers.{layer}"
                y = self.norm(x, f"{at}.self_attn_layer_norm")
                parts = [
                    self.linear(y, f"{at}.self_attn.{part}_proj").view(len(y), HEADS, -1).transpose(0, 1)
                    for part in "qkv"
                ]
                y = functional.scaled_dot_product_attention(*parts).transpose(0, 1).reshape(len(y), WIDTH)
                x = x + self.linear(y, f"{at}.self_attn.out_proj")
                y = functional.gelu(self.linear(self.norm(x, f"{at}.final_layer_norm"), f"{at}.fc1"))
                x = x + self.linear(y, f"{at}.fc2")
                outputs.append(x)
            return torch.stack(outputs).numpy()


class OnnxLower:
    """The exported file, one thread. It gives one output of all layers or one output a layer."""

    def __init__(self, path: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"]
        )
        self.input = self.session.get_inputs()[0].name

    def __call__(self, mel: np.ndarray) -> np.ndarray:
        outputs = self.session.run(None, {self.input: mel[None]})
        frames = mel.shape[1] // 2
        return np.concatenate([out.reshape(-1, frames, WIDTH) for out in outputs])[:LAYERS]


def open_lower(path: Path) -> TorchLower | OnnxLower:
    return OnnxLower(path) if path.suffix == ".onnx" else TorchLower(path)
