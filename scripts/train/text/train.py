"""Trains the reader. Resumable: run it again with the same folder and it goes on.

    python train.py --out work/main --epochs 4                   # feelings first
    python train.py --out work/last --from work/main/model.pt --epochs 1 --stage last
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import metrics
from corpora import Example
from data import Batch, batches, collate, encode, mixture
from labels import HEADS
from model import Reader
from optimiser import MasterAdamW
from prepare import Prepared, load_prepared

# How much each question counts; means over labels are small where labels are many and rare.
HEAD_WEIGHTS = {"emotions": 10.0, "shared": 3.0, "va": 6.0, "distress": 2.0, "risk_level": 4.0,
                "risk_kind": 1.0, "cped": 0.7, "xed": 1.0}
# How often a set is seen in one epoch.
SHARES = {
    "main": {"goemotions": 1, "brighter-eng": 2, "brighter-chn": 2, "xed-en": 0.35, "xed-zh": 1, "cped": 0.3,
             "emobank": 1, "empathic": 0.5, "own": 1, "risk": 2},
    # PsySUICIDE joins last, so that its five folds can begin where it has not been seen.
    "last": {"goemotions": 0.6, "brighter-eng": 1, "brighter-chn": 1, "xed-en": 0.05, "xed-zh": 0.3, "cped": 0.1,
             "emobank": 0.6, "empathic": 0.2, "own": 0.7, "risk": 2, "psysuicide": 2},
}


INITIAL_SEED = 20261123


def loss_of(logits: dict[str, torch.Tensor], batch: Batch, set_bias: torch.Tensor) -> torch.Tensor:
    """Sum over heads of the mean over the batch of the mean over known labels."""
    total = torch.zeros(())
    rows = batch.ids.shape[0]
    for head, raw in logits.items():
        target, known = batch.targets[head], ~torch.isnan(batch.targets[head])
        if not bool(known.any()):
            continue
        said = raw.float()
        if head == "shared":
            bias = torch.cat([set_bias.float(), torch.zeros(1, set_bias.shape[1])])
            said = said + bias[batch.sets]
        filled = torch.nan_to_num(target)
        if head in ("va", "distress"):
            each = (said - filled).square()
        else:
            each = F.binary_cross_entropy_with_logits(said, filled, reduction="none")
        each = (each * known).sum(1) / known.sum(1).clamp(min=1)
        total = total + HEAD_WEIGHTS[head] * (each * batch.weights[head]).sum() / rows
    return total


def groups_of(model: Reader, rate: float, head_rate: float, decay: float, weight_decay: float) -> list[dict]:
    """Lower layers learn slower: they hold what is shared between languages."""
    groups = []

    def add(parameters: list, lr: float) -> None:
        groups.append({"params": [p for p in parameters if p.ndim > 1], "lr": lr, "weight_decay": weight_decay})
        groups.append({"params": [p for p in parameters if p.ndim <= 1], "lr": lr, "weight_decay": 0.0})

    depth = len(model.layers)
    add([model.positions, *model.norm.parameters()], rate * decay ** (depth + 1))
    for number, layer in enumerate(model.layers):
        add(list(layer.parameters()), rate * decay ** (depth - number))
    add([model.queries, model.set_bias, *model.heads.parameters()], head_rate)
    return groups


def predict(model: Reader, prepared: Prepared, examples: list[Example], tokens: int = 6000) -> dict[str, np.ndarray]:
    """Logits of every head [texts, width] in the order of the examples."""
    model.eval()
    numbered = [Example(one.text, one.corpus, one.language, one.split, {}, id=str(i)) for i, one in enumerate(examples)]
    out = {head: np.zeros((len(examples), width), np.float32) for head, width in HEADS.items()}
    encoded = encode(prepared.tokenizer, [one.text for one in examples])
    order = sorted(range(len(examples)), key=lambda i: len(encoded[i]))
    with torch.inference_mode():
        start = 0
        while start < len(order):
            size = max(1, tokens // max(1, len(encoded[order[min(start + 200, len(order) - 1)]])))
            rows = order[start : start + size]
            batch = collate([encoded[i] for i in rows], [numbered[i] for i in rows])
            for head, logits in model(batch.ids, batch.attention).items():
                out[head][rows] = logits.float().numpy()
            start += size
    model.train()
    return out


SCORED = ("goemotions", "brighter-eng", "brighter-chn", "emobank", "risk")


def dev_texts(prepared: Prepared, every: int = 1) -> list[Example]:
    """What models are chosen by; of GoEmotions, whose dev part is by far the largest, each `every`th."""
    dev = [one for one in prepared.examples if one.split == "dev"]
    return [one for corpus in SCORED
            for one in [one for one in dev if one.corpus == corpus][:: every if corpus == "goemotions" else 1]]


def dev_scores(model: Reader, prepared: Prepared, every: int = 1) -> dict[str, float]:
    """Scores on dev, thresholds from the same dev: good for choosing, not for reporting."""
    examples = dev_texts(prepared, every)
    return scores_on(examples, predict(model, prepared, examples))


def scores_on(examples: list[Example], logits: dict[str, np.ndarray]) -> dict[str, float]:
    """`logits[head]` is [texts, width] in the order of `examples`, dev texts of the sets `SCORED`."""
    scores = {}

    def rows(corpus: str) -> list[int]:
        return [i for i, one in enumerate(examples) if one.corpus == corpus]

    for corpus, head in (("goemotions", "emotions"), ("brighter-eng", "shared"), ("brighter-chn", "shared")):
        truth = np.array([examples[i].targets[head] for i in rows(corpus)])
        columns = [i for i in range(truth.shape[1]) if not np.isnan(truth[:, i]).any() and (head == "emotions" or i != 4)]
        truth, said = truth[:, columns], logits[head][rows(corpus)][:, columns]
        scores[corpus] = metrics.macro_f1(truth, said, metrics.thresholds(truth, said))
    truth, said = np.array([examples[i].targets["va"] for i in rows("emobank")]), logits["va"][rows("emobank")]
    scores["valence"], scores["arousal"] = (metrics.pearson(truth[:, i], said[:, i]) for i in range(2))
    danger = np.array([examples[i].targets["risk_level"][1] == 1 for i in rows("risk")])
    if danger.any():
        said = logits["risk_level"][rows("risk"), 1]
        scores["risk recall"], scores["risk alarms"] = metrics.recall_and_alarms(danger, said > 0)
        scores["risk AUC"] = metrics.auc(danger, said)
    return {name: round(value, 4) for name, value in scores.items()}


def averaged_model(prepared: Prepared, state: dict[str, torch.Tensor]) -> Reader:
    model = Reader(prepared.base, prepared.keep)
    model.load_state_dict(state)
    return model


def fine_tune(
    prepared: Prepared,
    start: dict[str, torch.Tensor] | None,
    passes: list[list[Example]],
    *,
    rate: float = 2e-4,
    head_rate: float = 5e-4,
    decay: float = 0.93,
    weight_decay: float = 0.01,
    dropout: float = 0.1,
    layer_drop: float = 0.1,
    tokens: int = 1536,
    average: float = 0.99,
    seed: int = 20261123,
    without: frozenset[str] = frozenset(),
) -> Reader:
    """A short training in memory, for folds, search and ablation: one list of examples a pass."""
    torch.manual_seed(seed)
    model = Reader(prepared.base, prepared.keep, None, dropout, layer_drop)
    if start:
        model.load_state_dict(start)
    for parameter in model.parameters():
        parameter.data = parameter.data.bfloat16()
    optimiser = MasterAdamW(groups_of(model, rate, head_rate, decay, weight_decay), (0.9, 0.98), average)
    queue = []
    for number, examples in enumerate(passes):
        rng = random.Random(seed * 1000 + number)
        queue += list(batches(examples, prepared.tokenizer, tokens, rng, augmented="all" not in without, without=without))
    model.train()
    for step, batch in enumerate(queue):
        loss_of(model(batch.ids, batch.attention), batch, model.set_bias).backward()
        optimiser.step(schedule(step, len(queue)))
    return averaged_model(prepared, optimiser.averaged(model))


def settings_of(path: Path) -> dict[str, float]:
    """What `search.py` found best, under the names of `fine_tune`; sets the weights of the heads."""
    found = json.loads(path.read_text("utf8"))
    for head, name in (("emotions", "emotions weight"), ("shared", "shared weight"), ("risk_level", "risk weight")):
        HEAD_WEIGHTS[head] = found.pop(name)
    names = {"layer decay": "decay", "tokens a batch": "tokens"}
    return {names.get(name, name.replace(" ", "_")): value for name, value in found.items()}


def schedule(step: int, total: int) -> float:
    """The share of the full learning rate: a short rise, then a cosine down to a twentieth."""
    warm = min(1.0, (step + 1) / max(1.0, 0.06 * total))
    return warm * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * step / total)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="what prepare.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--stage", choices=sorted(SHARES), default="main")
    parser.add_argument("--from", dest="start", type=Path, help="a model.pt to go on from")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--decay", type=float, default=0.93, help="of the learning rate, a layer down")
    parser.add_argument("--weight-decay", type=float, default=0.01)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--layer-drop", type=float, default=0.1)
    parser.add_argument("--risk-weight", type=float, default=HEAD_WEIGHTS["risk_level"])
    parser.add_argument("--tokens", type=int, default=1536, help="a batch")
    parser.add_argument("--average", type=float, default=0.999)
    parser.add_argument("--settings", type=Path, help="best.json of search.py, in place of the options it names")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--minutes", type=float, default=math.inf, help="stop early and keep a checkpoint")
    options = parser.parse_args()
    HEAD_WEIGHTS["risk_level"] = options.risk_weight
    if options.settings:
        for name, value in settings_of(options.settings).items():
            setattr(options, name, value)
    train(options, load_prepared(options.work))


def train(options: argparse.Namespace, prepared: Prepared) -> dict[str, float]:
    # Every seed begins with the same new parts, so that the seeds' weights can be averaged (`soup.py`);
    # a seed chooses the order of the texts, their changes and what is left out.
    torch.manual_seed(INITIAL_SEED)
    model = Reader(prepared.base, prepared.keep, None, options.dropout, options.layer_drop)
    torch.manual_seed(options.seed)
    if options.start:
        model.load_state_dict(torch.load(options.start, weights_only=True))
    for parameter in model.parameters():
        parameter.data = parameter.data.bfloat16()
    optimiser = MasterAdamW(
        groups_of(model, options.rate, options.head_rate, options.decay, options.weight_decay),
        (0.9, 0.98), options.average)
    train_set = [one for one in prepared.examples if one.split == "train"]

    def epoch_batches(epoch: int) -> list[Batch]:
        rng = random.Random(options.seed * 1000 + epoch)
        return list(batches(mixture(train_set, SHARES[options.stage], rng), prepared.tokenizer, options.tokens, rng))

    options.out.mkdir(parents=True, exist_ok=True)
    checkpoint = options.out / "checkpoint.pt"
    current = epoch_batches(0)
    total = math.ceil(len(current) * options.epochs)
    step = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        optimiser.load_state_dict(saved["optimiser"])
        step = saved["step"]
    began, first, running = time.time(), step, 0.0
    scores: dict[str, float] = {}
    model.train()
    epoch = 0
    offset = 0
    while step < total:
        while step - offset >= len(current):
            offset += len(current)
            epoch += 1
            current = epoch_batches(epoch)
        batch = current[step - offset]
        loss = loss_of(model(batch.ids, batch.attention), batch, model.set_bias)
        loss.backward()
        optimiser.step(schedule(step, total))
        step += 1
        running += float(loss.detach())
        if step % 50 == 0:
            pace = (time.time() - began) / (step - first)
            print(f"{options.stage} {step}/{total} loss {running / 50:.4f} {pace:.2f} s/step, "
                  f"{pace * (total - step) / 60:.0f} min left", flush=True)
            running = 0.0
        stop = (time.time() - began) / 60 > options.minutes
        if step % 400 == 0 or stop:
            temporary = checkpoint.with_suffix(".new")
            torch.save({"optimiser": optimiser.state_dict(), "step": step}, temporary)
            temporary.replace(checkpoint)
        if step - offset == len(current) or step == total or stop:
            state = optimiser.averaged(model)
            torch.save(state, options.out / "model.pt")
            if not stop:
                scores = dev_scores(averaged_model(prepared, state), prepared)
                print(f"{options.stage} epoch {epoch + 1} dev {json.dumps(scores)}", flush=True)
                with open(options.out / "scores.jsonl", "a", encoding="utf8") as file:
                    file.write(json.dumps({"step": step, **scores}) + "\n")
        if stop:
            break
    return scores


if __name__ == "__main__":
    main()
