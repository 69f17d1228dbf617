"""Averages the weights of models that began alike and were trained with different seeds.

Prints every model's dev scores with their mean and spread, and those of the average.

    python soup.py --work work/prepared --out work/soup work/seed1/model.pt work/seed2/model.pt work/seed3/model.pt

Source: Wortsman et al. 2022, "Model soups" (uniform soup).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from prepare import load_prepared
from train import averaged_model, dev_scores


def uniform(states: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """The mean of every floating-point tensor; the others (frozen int8 embeddings) are equal anyway."""
    return {name: torch.stack([state[name] for state in states]).mean(0) if value.is_floating_point() else value
            for name, value in states[0].items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("models", type=Path, nargs="+")
    options = parser.parse_args()
    prepared = load_prepared(options.work)
    states = [torch.load(path, weights_only=True) for path in options.models]
    scores = [dev_scores(averaged_model(prepared, state), prepared) for state in states]
    average = uniform(states)
    mixed = dev_scores(averaged_model(prepared, average), prepared)
    lines = ["| dev score | " + " | ".join(f"seed {i + 1}" for i in range(len(scores))) + " | mean ± spread | average of the weights |",
             "| --- |" + " --- |" * (len(scores) + 2)]
    for name in mixed:
        values = [one[name] for one in scores]
        lines.append(f"| {name} | " + " | ".join(f"{value:.3f}" for value in values)
                     + f" | {np.mean(values):.3f} ± {np.std(values, ddof=1):.3f} | {mixed[name]:.3f} |")
    print("\n".join(lines))
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(average, options.out / "model.pt")
    (options.out / "seeds.md").write_text("\n".join(lines) + "\n", "utf8")
    (options.out / "seeds.json").write_text(json.dumps({"seeds": scores, "average": mixed}) + "\n", "utf8")


if __name__ == "__main__":
    main()
