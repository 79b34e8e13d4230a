#!/usr/bin/python3
import torch
from common.table import data, names, show

ETA, LAMBDA, STEPS = 0.1, 0.7, 6
X, y = map(torch.tensor, data())


def trajectory(optimiser):
    w = torch.tensor([1.5, -2.0, 0.0, 0.25, -0.75], dtype=torch.float64, requires_grad=True)
    b = torch.tensor([4.0], dtype=torch.float64, requires_grad=True)
    groups = [{"params": [w], "weight_decay": LAMBDA}, {"params": [b], "weight_decay": 0}]
    steps = optimiser(groups, lr=ETA)
    for t in range(1, STEPS + 1):
        steps.zero_grad()
        (0.5 * (X @ w + b - y) ** 2).mean().backward()
        before = [*w.tolist(), *b.tolist()]
        steps.step()
        gradients = [*w.grad.tolist(), *b.grad.tolist()]
        yield [optimiser.__name__, t, *before, *gradients, *w.tolist(), *b.tolist()]


d = X.shape[1]
show(
    """
Six steps of three optimisers on the mean of ½(Xw + b − y)² over all rows of data.txt, in float64: η = 0.1, weight decay
0.7 on the weights and none on the bias. Adam's decay is coupled (part of the gradient), AdamW's is not.
Each row: the parameters before the step (w, b), the loss's gradient there without any decay (g, gb), and the
parameters after it (v, vb).
How made: optimizers.py, by torch.optim.SGD, Adam and AdamW with their default constants.
""",
    ["optimiser", "step", *names("w", d), "b", *names("g", d), "gb", *names("v", d), "vb"],
    [row for kind in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW) for row in trajectory(kind)],
)
