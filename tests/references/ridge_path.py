#!/usr/bin/python3
import numpy as np
from common.table import data, names, show
from sklearn.linear_model import Ridge

X, y = data()
n, d = X.shape


def ridge(lam):
    """scikit-learn minimises ‖y − Xw‖² + alpha‖w‖²: the course's objective times 2n, with alpha = nλ."""
    w = Ridge(alpha=n * lam, fit_intercept=False, solver="svd").fit(X, y).coef_
    closed = np.linalg.solve(X.T @ X / n + lam * np.eye(d), X.T @ y / n)
    assert np.allclose(w, closed, rtol=1e-12, atol=0), "scikit-learn and the closed form differ"
    return w


show(
    """
The ridge path of data.txt: the w that minimises the mean of ½(y − Xw)² plus λ·½‖w‖², without a bias.
Closed form: (XᵀX/n + λI)⁻¹Xᵀy/n.
How made: ridge_path.py, by scikit-learn's Ridge with alpha = nλ, equal to NumPy's solution of the closed form.
""",
    ["lambda", *names("w", d)],
    [[lam, *ridge(lam)] for lam in (0.01, 0.1, 0.7, 3.0, 10.0)],
)
