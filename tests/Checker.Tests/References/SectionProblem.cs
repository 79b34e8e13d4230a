namespace WeightDecay.Checking.Tests.References;

/// <summary>The section's data and first weights as its tables have them: drawn in the row's type, then float64.</summary>
internal static class SectionProblem
{
    public static RegressionData Data(ReferenceRow row)
    {
        RegressionData drawn = RegressionData.Create(row.Whole("seed"), dtype: TypeOf(row));
        return drawn.X.dtype == ScalarType.Float64 ? drawn : Doubles(drawn);
    }

    public static LinearParameters Start(ReferenceRow row)
    {
        LinearParameters start = Training.Start(row.Whole("seed"), dtype: TypeOf(row));
        return new LinearParameters(start.W.to(ScalarType.Float64), start.B.to(ScalarType.Float64));
    }

    // The targets anew: in float32 their last digits depend on the order in which a library adds.
    private static RegressionData Doubles(RegressionData drawn)
    {
        Tensor x = drawn.X.to(ScalarType.Float64);
        Tensor w = full(drawn.W.shape, 0.01, dtype: ScalarType.Float64);
        Tensor noise = drawn.Noise.to(ScalarType.Float64);
        return new RegressionData(x, x.matmul(w) + drawn.B + noise, noise, w, drawn.B, drawn.Train);
    }

    private static ScalarType TypeOf(ReferenceRow row) =>
        row.Text("draws") == "float64" ? ScalarType.Float64 : ScalarType.Float32;
}
