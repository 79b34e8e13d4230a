namespace WeightDecay.Claims;

/// <summary>Tensors as MathNet's vectors and matrices, float64.</summary>
internal static class Plain
{
    public static Vector<double> Vector(Tensor t) => Vector<double>.Build.Dense(Flat(t));

    public static Matrix<double> Matrix(Tensor t) =>
        Matrix<double>.Build.DenseOfRowMajor((int)t.shape[0], (int)t.shape[1], Flat(t));

    private static double[] Flat(Tensor t)
    {
        using Tensor copy = t.detach().to(ScalarType.Float64).contiguous();
        return copy.data<double>().ToArray();
    }
}
