namespace WeightDecay.Specs;

/// <summary>
/// One draw of the section's data as n − 1 contrasts: orthonormal combinations of rows whose coefficients add up to 0, so
/// that the bias is gone and the noise is as it was. They are turned onto the eigenvectors of XXᵀ; inputs diag(√k) then
/// stand for X, for y sees X through XXᵀ alone.
/// </summary>
internal sealed class BookDraw
{
    public const int Train = 20;

    // Row k: the mean of the first k entries against the next one.
    private static Matrix<double> Contrasts { get; } =
        Matrix<double>.Build.Dense(
            Train - 1,
            Train,
            (k, i) =>
                (
                    i <= k ? 1
                    : i == k + 1 ? -(k + 1)
                    : 0
                ) / Math.Sqrt((k + 1) * (k + 2.0))
        );

    private readonly Vector<double> k;
    private readonly Vector<double> misses;
    private readonly Matrix<double> cross;

    private BookDraw(int seed)
    {
        RegressionData data = RegressionData.Create(seed, Train);
        Matrix<double> train = Plain.Matrix(data.TrainX);
        Matrix<double> contrasts = Contrasts * train;
        var eigen = (contrasts * contrasts.Transpose()).Evd(Symmetricity.Symmetric);
        k = eigen.EigenValues.Map(e => e.Real);
        Seed = seed;
        X = Matrix<double>.Build.DenseOfDiagonalVector(k.PointwiseSqrt());
        Y = eigen.EigenVectors.Transpose() * (Contrasts * Plain.Matrix(data.TrainY).Column(0));
        misses = Plain.Matrix(data.ValidationY).Column(0) - Plain.Matrix(data.TrainY).Column(0).Average();
        Matrix<double> centred =
            Plain.Matrix(data.ValidationX) - Ones(misses.Count) * Ones(Train).Transpose() * train / Train;
        cross = centred * (contrasts.Transpose() * eigen.EigenVectors);
    }

    /// <summary>From 0.001 to 100, four to a decade.</summary>
    public static double[] Lambdas { get; } = [.. Enumerable.Range(-12, 21).Select(i => Math.Pow(10, i / 4.0))];

    /// <summary>The draws with seeds from 0 on, made once: each spec looks at them again and again.</summary>
    public static BookDraw[] All { get; } = [.. Enumerable.Range(0, 10).Select(seed => new BookDraw(seed))];

    public int Seed { get; }

    public Matrix<double> X { get; }

    public Vector<double> Y { get; }

    /// <summary>Mean of ½(ŷ − y)² on the 100 validation rows, for ridge with a bias that is not penalised.</summary>
    public double ValidationLoss(double lambda)
    {
        Vector<double> along = Y.PointwiseDivide(k + Train * lambda);
        return 0.5 * EvidenceOracle.Square(cross * along - misses) / misses.Count;
    }

    /// <summary>
    /// The noise precision of the largest evidence for this λ. y has the covariance (I + XXᵀ/(20λ))/β, so 1/β is the mean
    /// square of y in those units.
    /// </summary>
    public double BestBeta(double lambda) =>
        Y.Count / Y.PointwisePower(2).PointwiseDivide(1 + k / (Train * lambda)).Sum();

    /// <summary>The largest log evidence for this λ: −½(Σ ln(1 + kᵢ/(20λ)) + n(1 + ln(2π/β))).</summary>
    public double LargestEvidence(double lambda) =>
        -0.5
        * ((1 + k / (Train * lambda)).PointwiseLog().Sum() + Y.Count * (1 + Math.Log(2 * Math.PI / BestBeta(lambda))));

    private static Matrix<double> Ones(int rows) => Matrix<double>.Build.Dense(rows, 1, 1);
}
