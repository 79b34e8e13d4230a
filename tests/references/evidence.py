#!/usr/bin/python3
import warnings

import numpy as np
from common.table import data, names, show
from scipy.stats import multivariate_normal
from sklearn.linear_model import BayesianRidge

X, y = data()
n, d = X.shape
START = {"lambda_init": 2.0, "alpha_init": 0.5}  # our α and β; scikit-learn calls them the other way round
FLAT = {"alpha_1": 0, "alpha_2": 0, "lambda_1": 0, "lambda_2": 0}  # no prior on the precisions


def after(steps):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that so few steps have not converged is what is asked for
        model = BayesianRidge(n_iter=steps, tol=1e-15, fit_intercept=False, **START, **FLAT).fit(X, y)
    alpha, beta = model.lambda_, model.alpha_
    # Not the last of scikit-learn's own scores: in version 1.2 it mixes new precisions with the weights of the step before.
    evidence = multivariate_normal(cov=np.eye(n) / beta + X @ X.T / alpha).logpdf(y)
    return [steps, alpha, beta, evidence, *model.coef_, *np.sqrt(np.diag(model.sigma_))]


show(
    """
The evidence of data.txt, after some of MacKay's steps from α = 2 and β = 0.5: the prior's precision α, the noise's β,
ln p(y | X, α, β), and the weights' mean w and standard deviations s given α, β and the data. The last row has converged.
How made: evidence.py, by scikit-learn's BayesianRidge without an intercept and without priors on α and β; the evidence
by SciPy, as the log density of y under N(0, I/β + XXᵀ/α).
""",
    ["steps", "alpha", "beta", "log_evidence", *names("w", d), *names("s", d)],
    [after(steps) for steps in (1, 2, 3, 5, 1000)],
)
