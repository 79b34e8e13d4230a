#!/usr/bin/python3
from common.section import DRAWS, draw
from common.table import names, show


def figures(seed, draws):
    X, y, w = draw(seed, draws)
    inputs = [X[0, 0], X[0, 1], X[119, 199]]
    return [seed, draws, *(float(f) for f in [*inputs, y[0], y[119], (y**2).sum(), w[0], w[199], (w**2).sum()])]


show(
    """
What a seed gives in the section's experiment: of X [120, 200] the entries [0, 0], [0, 1] and [119, 199], of y [120] and of
the first weights w [200] the first, the last, and the sum of squares. Drawn in float32 or float64, then float64.
Order: manual_seed(seed), X = randn(120, 200), noise = 0.01·randn(120, 1), y = 0.01·ΣX + 0.05 + noise;
w = 0.01·randn(200, 1) from a generator of its own, with seed + 1000000.
A float32 draw is the same on every processor but for its last digit.
How made: section_draws.py, by torch.
""",
    ["seed", "draws", *names("x", 3), *names("y", 3), *names("w", 3)],
    [figures(seed, draws) for seed in (0, 1) for draws in DRAWS],
)
