namespace WeightDecay.Specs;

/// <summary>Small matrices of every shape that the identities must survive, and MathNet's view of them.</summary>
internal static class FrobeniusMatrices
{
    public static Tensor Named(string name) =>
        name switch
        {
            "1×1" => Of(
                new double[,]
                {
                    { -3 },
                }
            ),
            "tall" => Of(
                new[,]
                {
                    { 1, -2.5 },
                    { 0, 3 },
                    { 4, -1 },
                    { 0.5, 2 },
                }
            ),
            "wide" => Of(
                new[,]
                {
                    { 2, 1 },
                    { 0, -1.5 },
                    { -3, 0.5 },
                    { 4, 2 },
                }
            ).T,
            "square" => Of(
                new[,]
                {
                    { 1, -2, 0 },
                    { 3, 0.5, -1 },
                    { 2, 4, -1.5 },
                }
            ),
            "rank one" => Of(
                new double[,]
                {
                    { 1, -2 },
                    { 0, 0 },
                    { 3, -6 },
                }
            ),
            "no columns" => zeros(3, 0, ScalarType.Float64),
            _ => throw new ArgumentException("is no matrix known here", nameof(name)),
        };

    /// <summary>MathNet's Frobenius norm, squared; a sum over no entries is 0.</summary>
    public static double SquaredNorm(Tensor A) => A.numel() == 0 ? 0 : Math.Pow(Plain.Matrix(A).FrobeniusNorm(), 2);

    public static Tensor Of(Matrix<double> A) => tensor(A.ToArray());

    /// <summary>A matrix of the same shape whose entries lie in another order, all moved by ½.</summary>
    public static Tensor Shifted(Tensor A) => (A.reshape(-1).roll(1) + 0.5).reshape(A.shape);

    /// <summary>QA with an orthogonal Q that mixes all rows: the columns turn, their lengths stay.</summary>
    public static Tensor Turned(Tensor A) => Of(Orthogonal((int)A.shape[0]) * Plain.Matrix(A));

    private static Tensor Of(double[,] entries) => tensor(entries);

    private static Matrix<double> Orthogonal(int size) =>
        Matrix<double>.Build.Dense(size, size, (i, j) => 1.0 / (1 + i + j)).QR().Q;
}
