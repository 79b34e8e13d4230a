namespace WeightDecay.Specs;

/// <summary>
/// Gradient descent in full batches as what it is: θ ← θ − η(Hθ − c) for θ = (w, b), with a symmetric H. In the eigenvectors
/// of H every coordinate runs on its own, and all steps are one power: no loop, no autograd.
/// </summary>
internal sealed class LinearRecursion
{
    private readonly Matrix<double> vectors;
    private readonly Vector<double> values;
    private readonly Vector<double> start;
    private readonly Vector<double> pull;
    private readonly double eta;

    public LinearRecursion(RegressionData data, LinearParameters at, TrainingOptions options)
    {
        Matrix<double> x = WithOnes(data.TrainX);
        int n = x.RowCount,
            d = x.ColumnCount - 1;
        Matrix<double> hessian = x.TransposeThisAndMultiply(x) / n;
        for (int j = 0; j < d; j++)
            hessian[j, j] += options.Lambda; // the bias, the last one, has no penalty
        var evd = hessian.Evd(Symmetricity.Symmetric);
        (vectors, values) = (evd.EigenVectors, evd.EigenValues.Real());
        start = vectors.TransposeThisAndMultiply(Plain.Vector(cat([at.W, at.B.reshape(1, 1)])));
        pull = vectors.TransposeThisAndMultiply(x.TransposeThisAndMultiply(Plain.Vector(data.TrainY)) / n);
        eta = options.LearningRate;
    }

    /// <summary>Weights and bias after t steps: (1 − ηs)ᵗ of the start, and c·(1 − (1 − ηs)ᵗ)/s of the pull, for each eigenvalue s.</summary>
    public Vector<double> After(int t) =>
        vectors
        * Vector<double>.Build.Dense(
            values.Count,
            i => Math.Pow(1 - eta * values[i], t) * start[i] + Gained(values[i], t) * pull[i]
        );

    /// <summary>½‖w‖² after each of the first t steps.</summary>
    public double[] Penalties(int t) =>
        [.. Each(t).Select(theta => theta.SubVector(0, theta.Count - 1)).Select(w => w.DotProduct(w) / 2)];

    /// <summary>The mean of ½(ŷ − y)² over some rows after each of the first t steps.</summary>
    public double[] Losses(Tensor X, Tensor y, int t) =>
        [
            .. Each(t)
                .Select(theta => WithOnes(X) * theta - Plain.Vector(y))
                .Select(e => e.DotProduct(e) / (2 * e.Count)),
        ];

    private IEnumerable<Vector<double>> Each(int t) => Enumerable.Range(1, t).Select(After);

    // Along a direction that no row sees s is 0 (or its rounding), and so is the pull: any limit will do there.
    private double Gained(double s, int t) => Math.Abs(s) < 1e-12 ? eta * t : (1 - Math.Pow(1 - eta * s, t)) / s;

    private static Matrix<double> WithOnes(Tensor X)
    {
        double[,] entries = (double[,])X.data<double>().ToNDArray();
        return Matrix<double>
            .Build.DenseOfArray(entries)
            .InsertColumn(entries.GetLength(1), Ones(entries.GetLength(0)));
    }

    private static Vector<double> Ones(int count) => Vector<double>.Build.Dense(count, 1);
}
