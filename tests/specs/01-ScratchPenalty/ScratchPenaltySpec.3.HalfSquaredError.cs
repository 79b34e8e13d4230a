using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class ScratchPenaltySpec
{
    // Errors 1, 0, -2, 3: their squares sum to 14, so half of their mean is 1.75.
    private static readonly double[] Predicted = [2, 0.5, -1, 3];
    private static readonly double[] Wanted = [1, 0.5, 1, 0];

    [Test, Task(3)]
    public void One_error_of_3_costs_4_and_a_half()
    {
        Tensor prediction = tensor(new[] { 5.0 });
        Tensor target = tensor(new[] { 2.0 });
        The(() => ScratchPenalty.HalfSquaredError(prediction, target)).Is(tensor(4.5), "½ · (5 - 2)² is 4.5");
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(3)]
    public void Errors_of_1_0_minus_2_and_3_cost_1_and_three_quarters(ScalarType dtype)
    {
        Tensor prediction = tensor(Predicted, dtype);
        Tensor target = tensor(Wanted, dtype);
        The(() => ScratchPenalty.HalfSquaredError(prediction, target))
            .Is(tensor(1.75, dtype), "the mean of ½·1², ½·0², ½·(-2)² and ½·3² is 1.75");
    }

    [TestCase("row", "column"), TestCase("column", "row"), TestCase("column", "column"), Task(3)]
    public void Rows_and_columns_are_the_same_batch(string first, string second)
    {
        Tensor prediction = Shaped(Predicted, first);
        Tensor target = Shaped(Wanted, second);
        The(() => ScratchPenalty.HalfSquaredError(prediction, target)).Is(tensor(1.75));
    }

    [TestCase("row", "column"), TestCase("column", "row"), Task(3)]
    public void A_perfect_prediction_costs_nothing_in_either_shape(string first, string second)
    {
        Tensor prediction = Shaped(Predicted, first);
        Tensor target = Shaped(Predicted, second);
        The(() => ScratchPenalty.HalfSquaredError(prediction, target)).Is(tensor(0.0));
    }

    [Test, Task(3)]
    public void The_loss_is_half_of_what_the_library_calls_mean_squared_error()
    {
        Tensor prediction = randn(7, 1, dtype: ScalarType.Float64);
        Tensor target = randn(7, 1, dtype: ScalarType.Float64);
        Tensor whole = nn.functional.mse_loss(prediction, target);
        The(() => ScratchPenalty.HalfSquaredError(prediction, target)).Is(whole / 2);
    }

    [TestCase("row"), TestCase("column"), Task(3)]
    public void The_gradient_of_the_loss_is_the_errors_divided_by_n(string shape)
    {
        Tensor prediction = Shaped(Predicted, shape);
        Tensor target = Shaped(Wanted, "row");
        The(() => Gradient(p => ScratchPenalty.HalfSquaredError(p, target), prediction))
            .Is(Shaped([1.0 / 4, 0, -2.0 / 4, 3.0 / 4], shape));
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void The_loss_of_an_empty_batch_is_an_error()
    {
        Tensor none = zeros(0, 1);
        The(() => ScratchPenalty.HalfSquaredError(none, none)).Rejects("prediction");
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void A_batch_needs_as_many_targets_as_predictions()
    {
        Tensor prediction = zeros(3);
        Tensor target = zeros(1);
        The(() => ScratchPenalty.HalfSquaredError(prediction, target)).Rejects("target");
    }

    private static Tensor Shaped(double[] entries, string shape) =>
        shape == "row" ? tensor(entries) : tensor(entries).reshape(-1, 1);
}
