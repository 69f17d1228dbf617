"""AdamW over f32 masters of bf16 weights, with an exponential moving average.

bf16 weights multiply eight times faster than f32 on processors with AMX and need no cast each step;
the masters keep small updates from being rounded away.
"""

from __future__ import annotations

import torch
from torch import nn


class MasterAdamW:
    def __init__(self, groups: list[dict], betas: tuple[float, float], average: float) -> None:
        """`groups` hold `params` (bf16), `lr` and `weight_decay`; `average` is the decay of the EMA."""
        self.live = [p for group in groups for p in group["params"]]
        masters = []
        for group in groups:
            own = [nn.Parameter(p.detach().float().clone()) for p in group["params"]]
            masters.append({**group, "params": own, "base_lr": group["lr"]})
        self.masters = [p for group in masters for p in group["params"]]
        self.averages = [p.detach().clone() for p in self.masters]
        self.average = average
        self.steps = 0
        self.adam = torch.optim.AdamW(masters, betas=betas, fused=True)

    def step(self, rate: float, clip: float = 1.0) -> float:
        """One update with every learning rate times `rate`; returns the norm of the gradient."""
        for master, live in zip(self.masters, self.live):
            master.grad = None if live.grad is None else live.grad.float()
            live.grad = None
        norm = float(torch.nn.utils.clip_grad_norm_(self.masters, clip))
        for group in self.adam.param_groups:
            group["lr"] = group["base_lr"] * rate
        self.adam.step()
        self.steps += 1
        # Early steps weigh the average less, so that it forgets where it began.
        decay = min(self.average, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            torch._foreach_lerp_(self.averages, self.masters, 1 - decay)
            for master, live in zip(self.masters, self.live):
                live.copy_(master)
        return norm

    def averaged(self, model: nn.Module) -> dict[str, torch.Tensor]:
        """The model's state with its averaged f32 weights."""
        names = {id(p): name for name, p in model.named_parameters()}
        state = {name: value.detach().clone() for name, value in model.state_dict().items()}
        for live, mean in zip(self.live, self.averages):
            state[names[id(live)]] = mean.clone()
        return state

    def state_dict(self) -> dict:
        return {"adam": self.adam.state_dict(), "masters": self.masters, "averages": self.averages, "steps": self.steps}

    def load_state_dict(self, state: dict) -> None:
        self.adam.load_state_dict(state["adam"])
        with torch.no_grad():
            for mine, theirs in zip(self.masters, state["masters"]):
                mine.copy_(theirs)
            for mine, theirs in zip(self.averages, state["averages"]):
                mine.copy_(theirs)
            for master, live in zip(self.masters, self.live):
                live.copy_(master)
        self.steps = state["steps"]
