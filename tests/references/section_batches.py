#!/usr/bin/python3
from common.section import TRAIN, orders
from common.table import names, show

show(
    """
The order of the 20 training rows in each epoch; every 5 of them are a batch.
How made: section_batches.py, by torch.randperm(20) with one generator, seeded once.
""",
    ["seed", "epoch", *names("r", TRAIN)],
    [[seed, t + 1, *order.tolist()] for seed in (0, 1) for t, order in enumerate(orders(seed))],
)
