namespace WeightDecay.Specs;

/// <summary>The data that the specs share; the numbers differ in every role, so that no two can be mistaken for each other.</summary>
public sealed partial class BayesianPriorSpec() : Spec(typeof(BayesianPrior))
{
    private const double Sigma = 0.6;
    private const double Tau = 0.9;

    private static readonly Matrix<double> X = Matrix<double>.Build.DenseOfArray(
        new[,]
        {
            { 1.2, -0.4, 0.3 },
            { -0.7, 1.5, 2.1 },
            { 0.0, 0.8, -1.1 },
            { 2.3, 1.9, 0.5 },
        }
    );

    private static readonly Vector<double> Y = VectorOf(1.1, -2.4, 0.7, 3.2);
    private static readonly Vector<double> W = VectorOf(0.7, 0.0, -1.3);
    private static readonly Vector<double> Origin = VectorOf(0, 0, 0);

    private static Vector<double> VectorOf(params double[] entries) => Vector<double>.Build.Dense(entries);

    private static Matrix<double> Repeat(Matrix<double> rows, int times) =>
        Matrix<double>.Build.DenseOfRows(Enumerable.Repeat(rows.EnumerateRows(), times).SelectMany(r => r));

    private static Vector<double> Repeat(Vector<double> entries, int times) =>
        VectorOf([.. Enumerable.Repeat(entries, times).SelectMany(e => e)]);
}
