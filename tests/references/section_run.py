#!/usr/bin/python3
import torch
from common.section import BATCH, DRAWS, ETA, TRAIN, draw, orders
from common.table import show


def run(seed, draws, lam):
    X, y, w = draw(seed, draws)
    w.requires_grad_()
    b = torch.zeros(1, dtype=torch.float64, requires_grad=True)

    def loss(rows):
        return (0.5 * (X[rows] @ w + b - y[rows]) ** 2).mean()

    optimiser = torch.optim.SGD([{"params": [w], "weight_decay": lam}, {"params": [b]}], lr=ETA)
    for t, order in enumerate(orders(seed)):
        for batch in order.split(BATCH):
            optimiser.zero_grad()
            loss(batch).backward()
            optimiser.step()
        figures = loss(slice(TRAIN)), loss(slice(TRAIN, None)), 0.5 * (w**2).sum(), b
        yield [seed, draws, lam, t + 1, *(float(f) for f in figures)]


show(
    """
The section's experiment, epoch by epoch, from the draws of section_draws and the batches of section_batches, in float64:
η = 0.01, weight decay λ on the weights and none on the bias, which starts at 0. Each batch's loss is its mean of
½(Xw + b − y)². Measured at the end of each epoch: that mean over the 20 training and the 100 validation rows, without
the penalty; ½‖w‖²; and the bias.
A float32 draw is the same on every processor but for its last digit.
How made: section_run.py, by torch.optim.SGD and autograd.
""",
    ["seed", "draws", "lambda", "epoch", "train", "validation", "penalty", "b"],
    [row for seed in (0, 1) for draws in DRAWS for lam in (0.0, 3.0) for row in run(seed, draws, lam)],
)
