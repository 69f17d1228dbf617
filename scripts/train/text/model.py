"""The encoder: BERT's shape (post-LN) with attention pooling and several heads."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from base import Base
from labels import EXPORTED, HEADS

# Which pooled vector a head reads.
POOLS = {"emotions": 0, "shared": 1, "va": 1, "distress": 1, "cped": 1, "xed": 1, "risk_level": 2, "risk_kind": 2}
# Each set has its own base rates of the shared seven; a bias for each keeps them out of the words.
SHARED_SETS = ["goemotions", "brighter-eng", "brighter-chn", "xed-en", "xed-zh", "cped", "own"]


class Layer(nn.Module):
    """One post-LN transformer layer; hidden [batch, length, width]."""

    def __init__(self, hidden: int, heads: int, ffn: int, eps: float) -> None:
        super().__init__()
        self.heads = heads
        self.scale = (hidden // heads) ** -0.5
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps)
        self.up = nn.Linear(hidden, ffn)
        self.down = nn.Linear(ffn, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        # PyTorch's fused attention spends half of a training step in its backward pass here.
        scores = (q * self.scale) @ k.transpose(-1, -2) + mask
        mixed = torch.softmax(scores, dim=-1) @ v
        mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.out(mixed))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Embedding(nn.Module):
    """Word embeddings as int8 with a scale a row: they are frozen, and came from four bits."""

    def __init__(self, words: np.ndarray) -> None:
        super().__init__()
        scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-8) / 127
        self.register_buffer("quantised", torch.from_numpy(np.round(words / scale).astype(np.int8)))
        self.register_buffer("scale", torch.from_numpy(scale.astype(np.float32)))

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.quantised[ids].float() * self.scale[ids]


class Reader(nn.Module):
    """Token ids [batch, length] and attention mask to a dict of logits, one for each head."""

    def __init__(self, base: Base, keep: list[int], layers: list[int] | None = None, dropout: float = 0.1,
                 layer_drop: float = 0.0) -> None:
        super().__init__()
        chosen = layers if layers is not None else list(range(base.layers))
        self.words = Embedding(base.tensors["emb.word"][keep])
        self.positions = nn.Parameter(torch.from_numpy(base.tensors["emb.pos"] + base.tensors["emb.type"][0]))
        self.norm = nn.LayerNorm(base.hidden, base.eps)
        self.layers = nn.ModuleList(
            Layer(base.hidden, base.heads, base.ffn, base.eps) for _ in chosen
        )
        self.dropout = dropout
        self.layer_drop = layer_drop
        self.queries = nn.Parameter(torch.zeros(max(POOLS.values()) + 1, base.hidden))
        self.heads = nn.ModuleDict({name: nn.Linear(2 * base.hidden, width) for name, width in HEADS.items()})
        self.set_bias = nn.Parameter(torch.zeros(len(SHARED_SETS), HEADS["shared"]))
        self.load_base(base, chosen)

    def drop(self, x: torch.Tensor) -> torch.Tensor:
        return F.dropout(x, self.dropout) if self.training else x

    def load_base(self, base: Base, chosen: list[int]) -> None:
        def put(parameter: torch.Tensor, *names: str) -> None:
            value = np.concatenate([base.tensors[name] for name in names])
            parameter.data.copy_(torch.from_numpy(value).view_as(parameter))

        put(self.norm.weight, "emb.ln.w")
        put(self.norm.bias, "emb.ln.b")
        for layer, source in zip(self.layers, chosen):
            names = {"out": "ao", "up": "fi", "down": "fo", "norm1": "aln", "norm2": "oln"}
            for mine, theirs in names.items():
                put(getattr(layer, mine).weight, f"l{source}.{theirs}.w")
                put(getattr(layer, mine).bias, f"l{source}.{theirs}.b")
            put(layer.qkv.weight, *(f"l{source}.{part}.w" for part in "qkv"))
            put(layer.qkv.bias, *(f"l{source}.{part}.b" for part in "qkv"))
        for head in self.heads.values():
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def encode(self, ids: torch.Tensor, attention: torch.Tensor) -> torch.Tensor:
        kind = self.norm.weight.dtype
        mask = ((1.0 - attention[:, None, None, :].float()) * -1e4).to(kind)
        x = self.norm(self.words(ids).to(kind) + self.positions[: ids.shape[1]])
        x = self.drop(x)
        for layer in self.layers:
            # Whole layers are left out at random: it regularises at no cost, where dropout inside
            # the layers takes an eighth of the time on a processor.
            if self.training and self.layer_drop and float(torch.rand(())) < self.layer_drop:
                continue
            x = layer(x, mask)
        return x

    def read(self, x: torch.Tensor, attention: torch.Tensor, names: list[str]) -> dict[str, torch.Tensor]:
        """Pools the mean and, for each kind of question, the words that matter to it."""
        keep = attention[:, :, None].to(x.dtype)
        mean = (x * keep).sum(1) / keep.sum(1)
        weights = torch.softmax(x @ self.queries.T + (keep - 1) * 1e4, dim=1)
        attended = weights.transpose(1, 2) @ x
        pooled = [self.drop(torch.cat([mean, attended[:, i]], -1)) for i in range(self.queries.shape[0])]
        return {name: self.heads[name](pooled[POOLS[name]]) for name in names}

    def forward(self, ids: torch.Tensor, attention: torch.Tensor) -> dict[str, torch.Tensor]:
        x = self.encode(ids, attention)
        return self.read(x, attention, list(HEADS))


class Exported(nn.Module):
    """What the service runs: the exported heads as a tuple; a text of no set gets the mean bias of
    the sets that people wrote (comments and told experiences), not of film lines."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> tuple[torch.Tensor, ...]:
        x = self.reader.encode(input_ids, attention_mask)
        logits = self.reader.read(x, attention_mask, EXPORTED)
        return tuple(logits[name] for name in EXPORTED)
