#!/usr/bin/python3
"""
compare.py COMMITTED FRESH: ends with 1, and a sentence, where two tables differ by more than a billionth.

A row that began with float32 draws may differ by more: those are not the same on every processor, to the last digit.
"""
import sys
from pathlib import Path

import numpy as np

from table import rows


EXACT = {"rtol": 1e-9, "atol": 0}
DRAWN_IN_FLOAT32 = {"rtol": 1e-5, "atol": 1e-8}


def number(cell):
    try:
        return float(cell)
    except ValueError:
        return None


def same(old, new, within):
    if number(old) is None or number(new) is None:
        return old == new
    return np.allclose(number(new), number(old), **within)


def same_row(old, new):
    within = DRAWN_IN_FLOAT32 if "float32" in old else EXACT
    return len(old) == len(new) and all(same(a, b, within) for a, b in zip(old, new))


def difference(committed, fresh):
    if len(committed) != len(fresh):
        return f"has {len(committed) - 1} rows, and the script makes {len(fresh) - 1}"
    for old, new in zip(committed, fresh):
        if not same_row(old, new):
            return f"has the row\n    {' '.join(old)}\n  and the script makes\n    {' '.join(new)}"
    return None


found = difference(rows(sys.argv[1]), rows(sys.argv[2]))
if found:
    sys.exit(f"{Path(sys.argv[1]).name} {found}")
