#!/usr/bin/python3
"""compare.py COMMITTED FRESH: ends with 1, and a sentence, where two tables differ by more than a billionth."""
import sys
from pathlib import Path

import numpy as np

from table import rows


def number(cell):
    try:
        return float(cell)
    except ValueError:
        return None


def same(old, new):
    if number(old) is None or number(new) is None:
        return old == new
    return np.allclose(number(new), number(old), rtol=1e-9, atol=0)


def difference(committed, fresh):
    if len(committed) != len(fresh):
        return f"has {len(committed) - 1} rows, and the script makes {len(fresh) - 1}"
    for old, new in zip(committed, fresh):
        if len(old) != len(new) or not all(map(same, old, new)):
            return f"has the row\n    {' '.join(old)}\n  and the script makes\n    {' '.join(new)}"
    return None


found = difference(rows(sys.argv[1]), rows(sys.argv[2]))
if found:
    sys.exit(f"{Path(sys.argv[1]).name} {found}")
