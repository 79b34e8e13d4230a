"""Tables as plain text: comment lines, one line of headings, rows of cells with spaces between."""
from pathlib import Path

import numpy as np


def rows(path):
    """The cells of each line that is not a comment; the first line is the headings."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if not line.startswith("#")]


def data():
    """X [8, 5] and y [8] of data.txt."""
    numbers = np.array(rows(Path(__file__).parents[1] / "data.txt")[1:], dtype=float)
    return numbers[:, :-1], numbers[:, -1]


def show(about, headings, lines):
    """Prints a table; numbers with all the digits that tell them from their neighbours."""
    for line in about.strip().splitlines():
        print("#", line)
    print(*headings)
    for cells in lines:
        print(*(float(c).__repr__() if isinstance(c, (float, np.floating)) else c for c in cells))


def names(prefix, count):
    """w1 w2 … for the columns of a vector."""
    return [f"{prefix}{i + 1}" for i in range(count)]
