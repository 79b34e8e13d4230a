namespace WeightDecay.Specs;

/// <summary>The data that the specs share: hand-made rows to reckon with, and rows of each kind that goes wrong.</summary>
public sealed partial class SubspaceSpec() : Spec(typeof(Subspace))
{
    // Not at right angles, not of length 1; (1, -1, 1) is at right angles to both.
    private static readonly Matrix<double> Hand = MatrixOf(
        new[,]
        {
            { 2.0, 2.0, 0.0 },
            { 0.0, 1.0, 1.0 },
        }
    );

    private static readonly Matrix<double> Wide = MatrixOf(
        new[,]
        {
            { 1.2, -0.4, 0.3, 2.0, 0.0 },
            { -0.7, 1.5, 2.1, 0.5, -1.4 },
            { 0.0, 0.8, -1.1, 1.6, 0.9 },
        }
    );

    // The third row repeats the first, the fourth is the sum of the first two.
    private static readonly Matrix<double> Dependent = MatrixOf(
        new[,]
        {
            { 1.2, -0.4, 0.3, 2.0, 0.0 },
            { -0.7, 1.5, 2.1, 0.5, -1.4 },
            { 1.2, -0.4, 0.3, 2.0, 0.0 },
            { 0.5, 1.1, 2.4, 2.5, -1.4 },
        }
    );

    private static readonly Matrix<double> Tall = MatrixOf(
        new[,]
        {
            { 1.2, -0.4 },
            { -0.7, 1.5 },
            { 0.0, 0.8 },
            { 2.3, 1.9 },
        }
    );

    private static readonly Matrix<double> EmptyMatrix = Zeros(0, 5);
    private static readonly Vector<double> WideY = VectorOf(1.1, -2.4, 0.7);
    private static readonly Vector<double> WideW = VectorOf(0.7, 0, -1.3, 2.2, 0.4);

    // The repeated row has two targets, and the sum's is not the sum: no weights fit all four.
    private static readonly Vector<double> FourY = VectorOf(1.1, -2.4, 3.5, 0.2);
    private static readonly Vector<double> TwoW = VectorOf(-0.9, 1.7);

    private static Matrix<double> Zeros(int rows, int columns) => Matrix<double>.Build.Dense(rows, columns);

    private static Vector<double> Zeros(int count) => Vector<double>.Build.Dense(count);

    private static Matrix<double> MatrixOf(double[,] rows) => Matrix<double>.Build.DenseOfArray(rows);

    private static Vector<double> VectorOf(params double[] entries) => Vector<double>.Build.Dense(entries);
}
