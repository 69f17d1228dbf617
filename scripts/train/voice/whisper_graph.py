"""Whisper as ONNX graphs, written node by node so that every weight is stored once and in int8."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
CONTRIB = "com.microsoft"
# Values that share a scale. Blocks keep one loud channel from coarsening all others, which a scale
# per tensor does to Whisper's activations.
BLOCK = 128


class Graph:
    """Nodes and weights of one ONNX graph; every method adds a node and returns its output's name."""

    def __init__(self, *, quantised: bool = True) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []
        self.quantised = quantised
        self._names: dict[str, str] = {}

    def name(self, stem: str) -> str:
        return f"{stem}_{len(self.nodes)}_{len(self.weights)}"

    def op(self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: Any) -> Any:
        made = [self.name(kind) if i == 0 else f"{self.name(kind)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), made, domain=domain, **attributes))
        return made[0] if outputs == 1 else made

    def weight(self, value: np.ndarray | torch.Tensor, stem: str = "w") -> str:
        array = value.numpy() if isinstance(value, torch.Tensor) else value
        name = self.name(stem)
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def half(self, value: torch.Tensor, stem: str = "w") -> str:
        """A weight stored in 16 bits; the runtime widens it once, when it loads."""
        if not self.quantised:
            return self.weight(value, stem)
        return self.op("Cast", self.weight(value.half(), stem), to=TensorProto.FLOAT)

    def ints(self, *values: int) -> str:
        key = repr(values)
        if key not in self._names:
            self._names[key] = self.weight(np.array(values, np.int64), "ints")
        return self._names[key]

    def input(self, name: str, shape: list[Any], kind: int = TensorProto.FLOAT) -> str:
        self.inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, name: str, value: str, shape: list[Any]) -> None:
        self.nodes.append(helper.make_node("Identity", [value], [name]))
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))

    def model(self, name: str) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, name, self.inputs, self.outputs, self.weights)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=9)

    # Layers

    def linear(self, x: str, weight: torch.Tensor, bias: torch.Tensor | None = None) -> str:
        """x [1, n, in] times weight [out, in], in blocks of int8 when quantised."""
        if self.quantised:
            return self.packed_linear(x, self.pack(weight), weight.shape, bias)
        out = self.op("MatMul", x, self.weight(weight.T))
        return out if bias is None else self.op("Add", out, self.weight(bias))

    def pack(self, weight: torch.Tensor) -> tuple[str, str]:
        """Weight [out, in] as uint8 [out, in / BLOCK, BLOCK] around 128 and scales [out, in / BLOCK]."""
        rows, columns = weight.shape
        blocks = weight.numpy().reshape(rows, columns // BLOCK, BLOCK)
        scales = np.maximum(np.abs(blocks).max(-1) / 127, 1e-12).astype(np.float32)
        packed = np.clip(np.rint(blocks / scales[..., None]), -127, 127) + 128
        return self.weight(packed.astype(np.uint8), "q"), self.weight(scales, "s")

    def packed_linear(
        self, x: str, pack: tuple[str, str], shape: torch.Size, bias: torch.Tensor | None = None
    ) -> str:
        inputs = [x, *pack] if bias is None else [x, *pack, "", "", self.weight(bias, "b")]
        return self.op(
            "MatMulNBits", *inputs, domain=CONTRIB,
            N=shape[0], K=shape[1], bits=8, block_size=BLOCK, accuracy_level=4,
        )

    def norm(self, x: str, state: dict[str, torch.Tensor], name: str) -> str:
        return self.op(
            "LayerNormalization", x, self.weight(state[f"{name}.weight"]), self.weight(state[f"{name}.bias"]),
            axis=-1, epsilon=1e-5,
        )

    def gelu(self, x: str) -> str:
        return self.op("Gelu", x, domain=CONTRIB)

    def add(self, x: str, y: str) -> str:
        return self.op("Add", x, y)

    def length(self, x: str, axis: int) -> str:
        """Size of an axis, as one int64 [1]."""
        return self.op("Gather", self.op("Shape", x), self.ints(axis))

    def attend(self, query: str, key: str, value: str, heads: int, past: tuple[str, str] | None = None) -> Any:
        if past is None:
            return self.op("MultiHeadAttention", query, key, value, domain=CONTRIB, num_heads=heads)
        return self.op(
            "MultiHeadAttention", query, key, value, "", "", "", *past,
            domain=CONTRIB, outputs=3, num_heads=heads, unidirectional=1,
        )

    def feed_forward(self, x: str, state: dict[str, torch.Tensor], at: str) -> str:
        hidden = self.linear(self.norm(x, state, f"{at}.final_layer_norm"), *both(state, f"{at}.fc1"))
        return self.add(x, self.linear(self.gelu(hidden), *both(state, f"{at}.fc2")))


def both(state: dict[str, torch.Tensor], name: str) -> tuple[torch.Tensor, torch.Tensor]:
    return state[f"{name}.weight"], state[f"{name}.bias"]


def stacked(state: dict[str, torch.Tensor], at: str, names: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights and biases of projections that read the same input, as one; keys have no bias."""
    weights = [state[f"{at}.{name}_proj.weight"] for name in names]
    biases = [
        torch.zeros(len(weight)) if name == "k" else state[f"{at}.{name}_proj.bias"]
        for name, weight in zip(names, weights, strict=True)
    ]
    return torch.cat(weights), torch.cat(biases)


def encoder_layer(graph: Graph, x: str, state: dict[str, torch.Tensor], layer: int, heads: int) -> str:
    at = f"encoder.layers.{layer}"
    normed = graph.norm(x, state, f"{at}.self_attn_layer_norm")
    joined = graph.linear(normed, *stacked(state, f"{at}.self_attn", "qkv"))
    query, key, value = graph.op("Split", joined, axis=2, outputs=3)
    attended = graph.attend(query, key, value, heads)
    x = graph.add(x, graph.linear(attended, *both(state, f"{at}.self_attn.out_proj")))
    return graph.feed_forward(x, state, at)


def build_lower(state: dict[str, torch.Tensor], heads: int, split: int, *, quantised: bool) -> onnx.ModelProto:
    """Log-mel [1, mels, frames] to the outputs [1, frames / 2, width] of the first `split` layers."""
    graph = Graph(quantised=quantised)
    width, mels, _ = state["encoder.conv1.weight"].shape
    x = graph.input("mel", [1, mels, "frames"])
    for name, stride in (("conv1", 1), ("conv2", 2)):
        weight, bias = both(state, f"encoder.{name}")
        x = graph.op(
            "Conv", x, graph.half(weight), graph.weight(bias),
            kernel_shape=[3], pads=[1, 1], strides=[stride],
        )
        x = graph.gelu(x)
    x = graph.op("Transpose", x, perm=[0, 2, 1])
    positions = graph.half(state["encoder.embed_positions.weight"], "positions")
    x = graph.add(x, graph.op("Slice", positions, graph.ints(0), graph.length(x, 1), graph.ints(0)))
    for layer in range(split):
        x = encoder_layer(graph, x, state, layer, heads)
        graph.output(f"layer{layer + 1}", x, [1, "length", width])
    return graph.model("lower")


def build_upper(
    state: dict[str, torch.Tensor], heads: int, split: int, layers: int, decoders: int, *, quantised: bool
) -> onnx.ModelProto:
    """The output of layer `split` to what the decoder attends to: keys and values of each of its layers."""
    graph = Graph(quantised=quantised)
    width = state["encoder.conv1.weight"].shape[0]
    x = graph.input(f"layer{split}", [1, "length", width])
    for layer in range(split, layers):
        x = encoder_layer(graph, x, state, layer, heads)
    x = graph.norm(x, state, "encoder.layer_norm")
    # In one product: the input is quantised once.
    pairs = [stacked(state, f"decoder.layers.{layer}.encoder_attn", "kv") for layer in range(decoders)]
    joined = graph.linear(x, torch.cat([weight for weight, _ in pairs]), torch.cat([bias for _, bias in pairs]))
    parts = graph.op("Split", joined, axis=2, outputs=2 * decoders)
    for index, part in enumerate(parts):
        split_heads = graph.op("Reshape", part, graph.ints(1, -1, heads, width // heads))
        name = f"cross_{'value' if index % 2 else 'key'}_{index // 2}"
        turned = graph.op("Transpose", split_heads, perm=[0, 2, 1, 3])
        graph.output(name, turned, [1, heads, "length", width // heads])
    return graph.model("upper")


def build_decoder(state: dict[str, torch.Tensor], heads: int, decoders: int, *, quantised: bool) -> onnx.ModelProto:
    """Tokens [1, n] after what came before them to the logits [1, 1, vocabulary] of the next one."""
    graph = Graph(quantised=quantised)
    table = state["decoder.embed_tokens.weight"]
    words, width = table.shape
    size = width // heads
    ids = graph.input("ids", [1, "n"], TensorProto.INT64)
    past = [
        (
            graph.input(f"past_key_{layer}", [1, heads, "past", size]),
            graph.input(f"past_value_{layer}", [1, heads, "past", size]),
        )
        for layer in range(decoders)
    ]
    cross = [
        (
            graph.input(f"cross_key_{layer}", [1, heads, "length", size]),
            graph.input(f"cross_value_{layer}", [1, heads, "length", size]),
        )
        for layer in range(decoders)
    ]
    if quantised:
        # The projection's own int8 table serves for looking up too.
        pack = graph.pack(table)
        rows = graph.op("Cast", graph.op("Gather", pack[0], ids), to=TensorProto.FLOAT)
        rows = graph.op("Sub", rows, graph.weight(np.array(128, np.float32)))
        scales = graph.op("Unsqueeze", graph.op("Gather", pack[1], ids), graph.ints(-1))
        x = graph.op("Reshape", graph.op("Mul", rows, scales), graph.ints(1, -1, width))
    else:
        tied = graph.weight(table)
        x = graph.op("Gather", tied, ids)
    start = graph.length(past[0][0], 2)
    end = graph.add(start, graph.length(ids, 1))
    positions = graph.half(state["decoder.embed_positions.weight"], "positions")
    x = graph.add(x, graph.op("Slice", positions, start, end, graph.ints(0)))
    for layer in range(decoders):
        at = f"decoder.layers.{layer}"
        normed = graph.norm(x, state, f"{at}.self_attn_layer_norm")
        joined = graph.linear(normed, *stacked(state, f"{at}.self_attn", "qkv"))
        attended, *present = graph.attend(*graph.op("Split", joined, axis=2, outputs=3), heads, past[layer])
        for kind, value in zip(("key", "value"), present, strict=True):
            graph.output(f"present_{kind}_{layer}", value, [1, heads, "total", size])
        x = graph.add(x, graph.linear(attended, *both(state, f"{at}.self_attn.out_proj")))
        normed = graph.norm(x, state, f"{at}.encoder_attn_layer_norm")
        query = graph.linear(normed, *both(state, f"{at}.encoder_attn.q_proj"))
        x = graph.add(x, graph.linear(graph.attend(query, *cross[layer], heads), *both(state, f"{at}.encoder_attn.out_proj")))
        x = graph.feed_forward(x, state, at)
    last = graph.op("Slice", x, graph.ints(-1), graph.ints(2**31), graph.ints(1))
    last = graph.norm(last, state, "decoder.layer_norm")
    logits = (
        graph.packed_linear(last, pack, table.shape) if quantised
        else graph.op("MatMul", last, graph.op("Transpose", tied, perm=[1, 0]))
    )
    graph.output("logits", logits, [1, 1, words])
    return graph.model("decoder")
