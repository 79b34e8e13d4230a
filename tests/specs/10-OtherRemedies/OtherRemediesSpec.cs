namespace WeightDecay.Specs;

/// <summary>The data that the specs share; the numbers differ in every role, so that no two can be mistaken for each other.</summary>
public sealed partial class OtherRemediesSpec() : Spec(typeof(OtherRemedies))
{
    private static readonly Matrix<double> Tall = MatrixOf(
        new[,]
        {
            { 1.2, -0.4, 0.3 },
            { -0.7, 1.5, 2.1 },
            { 0.0, 0.8, -1.1 },
            { 2.3, 1.9, 0.5 },
        }
    );

    private static readonly Vector<double> TallY = VectorOf(1.3, -2.4, 1.9, 3.2);

    private static Matrix<double> MatrixOf(double[,] entries) => Matrix<double>.Build.DenseOfArray(entries);

    private static Vector<double> VectorOf(params double[] entries) => Vector<double>.Build.Dense(entries);
}
