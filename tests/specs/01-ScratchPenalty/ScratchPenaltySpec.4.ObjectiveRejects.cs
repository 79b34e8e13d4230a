namespace WeightDecay.Specs;

public sealed partial class ScratchPenaltySpec
{
    private const string Given = "the guard clauses are given";

    [Test, Task(4, NeverFailedBecause = Given)]
    public void Inputs_are_a_matrix()
    {
        Tensor X = zeros(3),
            y = zeros(1),
            w = zeros(3),
            b = zeros(1);
        The(() => ScratchPenalty.Objective(X, y, w, b, Lambda)).Rejects("X");
    }

    [TestCase(0, 3), TestCase(4, 0), Task(4, NeverFailedBecause = Given)]
    public void Inputs_have_rows_and_columns(int n, int d)
    {
        Tensor X = zeros(n, d),
            y = zeros(n),
            w = zeros(d),
            b = zeros(1);
        The(() => ScratchPenalty.Objective(X, y, w, b, Lambda)).Rejects("X");
    }

    [TestCase(3, 3, 1, "y"), TestCase(4, 4, 1, "w"), TestCase(4, 3, 4, "b"), Task(4, NeverFailedBecause = Given)]
    public void Every_shape_fits_the_inputs(int targets, int weights, int biases, string wrong)
    {
        Tensor X = zeros(4, 3),
            y = zeros(targets),
            w = zeros(weights),
            b = zeros(biases);
        The(() => ScratchPenalty.Objective(X, y, w, b, Lambda)).Rejects(wrong);
    }

    [TestCase(-0.1), TestCase(double.NaN), TestCase(double.PositiveInfinity), Task(4, NeverFailedBecause = Given)]
    public void Lambda_is_a_number_from_0_up(double lambda)
    {
        Tensor X = zeros(4, 3),
            y = zeros(4),
            w = zeros(3),
            b = zeros(1);
        The(() => ScratchPenalty.Objective(X, y, w, b, lambda)).Rejects("lambda");
    }
}
