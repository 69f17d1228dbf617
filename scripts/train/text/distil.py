"""Distils the trained encoder into one with fewer layers.

The student begins with some of the teacher's layers and learns the teacher's answers (logits of all
heads, and the last hidden states) on every training text, changed by the same augmentations.

    python distil.py --work work/prepared --teacher work/last/model.pt --layers 1,3,5,7,9,11 --out work/six
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from data import batches, mixture
from labels import EXPORTED
from model import Reader
from optimiser import MasterAdamW
from prepare import load_prepared
from train import SHARES, averaged_model, dev_scores, groups_of, loss_of, schedule


def student_of(prepared, teacher: dict[str, torch.Tensor], layers: list[int]) -> Reader:
    """A reader with the teacher's chosen layers, embeddings and heads."""
    student = Reader(prepared.base, prepared.keep, layers)
    state = {name: value for name, value in teacher.items() if not name.startswith("layers.")}
    for place, source in enumerate(layers):
        prefix = f"layers.{source}."
        state.update({f"layers.{place}.{name.removeprefix(prefix)}": value for name, value in teacher.items()
                      if name.startswith(prefix)})
    student.load_state_dict(state)
    return student


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--layers", type=lambda s: [int(one) for one in s.split(",")], required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--tokens", type=int, default=1536)
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    prepared = load_prepared(options.work)
    state = torch.load(options.teacher, weights_only=True)
    teacher = averaged_model(prepared, state).bfloat16().eval()
    student = student_of(prepared, state, options.layers)
    for parameter in student.parameters():
        parameter.data = parameter.data.bfloat16()
    optimiser = MasterAdamW(groups_of(student, options.rate, 5e-4, 0.97, 0.01), (0.9, 0.98), 0.999)
    train_set = [one for one in prepared.examples if one.split == "train"]
    shares = {**SHARES["main"], "cped": 0.6, "xed-en": 0.7, "psysuicide": 2}
    queue = []
    for epoch in range(math.ceil(options.epochs)):
        rng = random.Random(options.seed * 1000 + epoch)
        whole = list(batches(mixture(train_set, shares, rng), prepared.tokenizer, options.tokens, rng))
        queue += whole[: round(len(whole) * min(1.0, options.epochs - epoch))]
    student.train()
    began = time.time()
    for step, batch in enumerate(queue):
        with torch.no_grad():
            deep = teacher.encode(batch.ids, batch.attention)
            told = teacher.read(deep, batch.attention, EXPORTED)
        shallow = student.encode(batch.ids, batch.attention)
        said = student.read(shallow, batch.attention, EXPORTED)
        mask = batch.attention[:, :, None].float()
        hidden = ((shallow.float() - deep.float()).square() * mask).sum() / mask.sum() / deep.shape[-1]
        # Squared error of logits carries what the teacher holds likely among the unlikely, too.
        answers = sum(F.mse_loss(said[name].float(), told[name].float()) for name in EXPORTED)
        loss = answers + 2.0 * hidden + 0.3 * loss_of(said, batch, student.set_bias)
        loss.backward()
        optimiser.step(schedule(step, len(queue)))
        if (step + 1) % 100 == 0:
            pace = (time.time() - began) / (step + 1)
            print(f"distil {step + 1}/{len(queue)} loss {float(loss.detach()):.4f} {pace * (len(queue) - step) / 60:.0f} min left", flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    final = optimiser.averaged(student)
    torch.save(final, options.out / "model.pt")
    reader = Reader(prepared.base, prepared.keep, options.layers)
    reader.load_state_dict(final)
    print(json.dumps(dev_scores(reader, prepared)))


if __name__ == "__main__":
    main()
