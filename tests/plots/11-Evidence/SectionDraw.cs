namespace WeightDecay.Plots;

/// <summary>
/// One draw of the section's data as differences between rows, so that the bias is gone and the noise is as it was. They
/// are turned onto the eigenvectors of XXᵀ; inputs diag(√k) then stand for X, for y sees X through XXᵀ alone.
/// </summary>
internal sealed class SectionDraw
{
    public const int Train = 20;

    private readonly Vector<double> k;

    public SectionDraw(int seed)
    {
        RegressionData data = RegressionData.Create(seed, Train);
        Matrix<double> contrasts = Matrix<double>.Build.Dense(Train - 1, Train, Contrast);
        Matrix<double> x = contrasts * Plain.Matrix(data.TrainX);
        var eigen = (x * x.Transpose()).Evd(Symmetricity.Symmetric);
        k = eigen.EigenValues.Map(e => e.Real);
        X = Matrix<double>.Build.DenseOfDiagonalVector(k.PointwiseSqrt());
        Y = eigen.EigenVectors.Transpose() * (contrasts * Plain.Matrix(data.TrainY).Column(0));
    }

    public Matrix<double> X { get; }

    public Vector<double> Y { get; }

    /// <summary>
    /// The noise precision of the largest evidence for this λ. y has the covariance (I + XXᵀ/(20λ))/β, so 1/β is the mean
    /// square of y in those units.
    /// </summary>
    public double BestBeta(double lambda) =>
        Y.Count / Y.PointwisePower(2).PointwiseDivide(1 + k / (Train * lambda)).Sum();

    // Row k is the mean of the first k + 1 entries against the next one: orthonormal rows that add up to 0.
    private static double Contrast(int k, int i) =>
        (
            i <= k ? 1
            : i == k + 1 ? -(k + 1)
            : 0
        ) / Math.Sqrt((k + 1) * (k + 2.0));
}
