namespace WeightDecay.Specs;

/// <summary>The data that the specs share; no entry, size or fold is like another, so that none can stand for another.</summary>
public sealed partial class ChoosingLambdaSpec() : Spec(typeof(ChoosingLambda))
{
    private static readonly Matrix<double> X = Rows([
        [1.2, -0.4, 0.3],
        [-0.7, 1.5, 2.1],
        [0.0, 0.8, -1.1],
        [2.3, 1.9, 0.5],
        [-1.6, 0.2, 0.9],
        [0.4, -2.2, 1.3],
        [0.9, 0.6, -0.2],
    ]);

    private static readonly Vector<double> Y = VectorOf(1.3, -2.4, 1.9, 3.2, -2.8, 0.1, 4.5);

    private static readonly int[][] Uneven =
    [
        [5, 2, 0],
        [1, 6],
        [4, 3],
    ];

    private static readonly Matrix<double> EmptyMatrix = Matrix<double>.Build.Dense(0, 3);

    private static Matrix<double> Wide => X.SubMatrix(2, 2, 0, 3);
    private static Vector<double> WideY => Y.SubVector(2, 2);

    private static Matrix<double> Rows(double[][] rows) => Matrix<double>.Build.DenseOfRowArrays(rows);

    private static Matrix<double> ColumnOf(params double[] entries) => VectorOf(entries).ToColumnMatrix();

    private static Vector<double> VectorOf(params double[] entries) => Vector<double>.Build.Dense(entries);
}
