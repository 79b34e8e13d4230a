#!/usr/bin/python3
from common.table import data, names, show
from sklearn.linear_model import Lasso

X, y = data()


def lasso(lam):
    """scikit-learn minimises ‖y − Xw‖²/(2n) + alpha‖w‖₁: the course's own objective, with alpha = λ."""
    return Lasso(alpha=lam, fit_intercept=False, tol=1e-14, max_iter=1_000_000).fit(X, y).coef_


show(
    """
The lasso path of data.txt: the w that minimises the mean of ½(y − Xw)² plus λ·Σ|wᵢ|, without a bias.
The gradient Xᵀ(y − Xw)/n is λ·sign(wᵢ) where wᵢ is not 0, and between −λ and λ where it is.
How made: lasso_path.py, by scikit-learn's Lasso with alpha = λ (coordinate descent until nothing changes).
""",
    ["lambda", *names("w", X.shape[1])],
    [[lam, *lasso(lam)] for lam in (0.01, 0.1, 0.7, 3.0, 12.0)],
)
