namespace WeightDecay.Specs;

/// <summary>The data that the specs share; the numbers differ in every role, so that no two can be mistaken for each other.</summary>
public sealed partial class EvidenceSpec() : Spec(typeof(Evidence))
{
    private static readonly Matrix<double> X = Rows([
        [1.2, -0.4, 0.3],
        [-0.7, 1.5, 2.1],
        [0.0, 0.8, -1.1],
        [2.3, 1.9, 0.5],
        [-1.6, 0.2, 0.9],
        [0.4, -2.2, 1.3],
    ]);

    private static readonly Vector<double> Y = VectorOf(1.3, -2.4, 1.9, 3.2, -2.8, 0.1);

    // Columns at right angles, with XᵀX of 9 and 1.
    private static readonly Matrix<double> Diagonal = Rows([
        [3, 0],
        [0, 1],
        [0, 0],
    ]);

    private static Matrix<double> Wide => X.SubMatrix(1, 2, 0, 3);
    private static Vector<double> WideY => Y.SubVector(1, 2);

    private static Matrix<double> Rows(double[][] rows) => Matrix<double>.Build.DenseOfRowArrays(rows);

    private static Vector<double> VectorOf(params double[] entries) => Vector<double>.Build.Dense(entries);

    private static double[] AlphaAndBeta(Precisions precisions) => [precisions.Alpha, precisions.Beta];
}
