namespace WeightDecay.Specs;

public sealed partial class ScratchPenaltySpec
{
    private static readonly double[] Weights = [1, -1, 2];
    private static readonly double[] Targets = [4, 6, 0, -1, 2.5];
    private const double Bias = 4;
    private const double Lambda = 0.7;

    // ½‖w‖² of those weights: ½(1 + 1 + 4).
    private const double Penalty = 3;

    private static readonly double[,] Inputs =
    {
        { 1, 2, -1 },
        { 0.5, -1, 0 },
        { -2, 0.25, 1 },
        { 0, 3, -1.5 },
        { 1.5, -0.5, 0.75 },
    };

    // Xw + b = -3 + 4 = 1, an error of -3, so the loss is 4.5; 0.7 times the penalty is 2.1.
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(4)]
    public void One_row_by_hand(ScalarType dtype)
    {
        Tensor X = tensor(new[] { 1.0, 2, -1 }, dtype).reshape(1, 3);
        Tensor y = tensor(new[] { 4.0 }, dtype);
        Tensor w = tensor(Weights, dtype);
        Tensor b = tensor(Bias, dtype);
        The(() => ScratchPenalty.Objective(X, y, w, b, Lambda))
            .Is(tensor(6.6, dtype), "½ · (1 - 4)² + 0.7 · ½ · (1² + (-1)² + 2²) is 6.6");
    }

    [
        TestCase("row", "row"),
        TestCase("row", "column"),
        TestCase("column", "row"),
        TestCase("column", "column"),
        Task(4)
    ]
    public void Targets_and_weights_may_be_rows_or_columns(string targets, string weights)
    {
        Tensor y = Shaped(Targets, targets);
        Tensor w = Shaped(Weights, weights);
        Tensor b = tensor(new[] { Bias });
        The(() => ScratchPenalty.Objective(X, y, w, b, Lambda)).Is(Loss() + Lambda * Penalty);
    }

    [Test, Task(4)]
    public void Without_lambda_the_objective_is_the_loss()
    {
        The(() => ScratchPenalty.Objective(X, Y, W, B, 0)).Is(Loss());
    }

    [TestCase(0.7), TestCase(3), Task(4)]
    public void The_objective_exceeds_the_loss_by_lambda_times_the_penalty(double lambda)
    {
        The(() => ScratchPenalty.Objective(X, Y, W, B, lambda) - ScratchPenalty.Objective(X, Y, W, B, 0))
            .Is(lambda * Penalty);
    }

    // Every prediction and every target moves by 100; the weights, all that is penalised, stay.
    [Test, Task(4)]
    public void Moving_the_bias_with_the_targets_changes_nothing()
    {
        The(() =>
                ScratchPenalty.Objective(X, Y + 100, W, B + 100, Lambda) - ScratchPenalty.Objective(X, Y, W, B, Lambda)
            )
            .Is(0.0);
    }

    // The errors are the noise then, and ½·200·0.01² = 0.01.
    [Test, Task(4)]
    public void At_the_truth_the_objective_is_the_noise_and_a_hundredth_of_lambda()
    {
        var data = RegressionData.Create(1, dtype: ScalarType.Float64);
        Tensor b = tensor(data.B);
        double noise = data.Noise[..data.Train].square().mean().ToDouble() / 2;
        The(() => ScratchPenalty.Objective(data.TrainX, data.TrainY, data.W, b, Lambda)).Is(noise + Lambda * 0.01);
    }

    private static Tensor X => tensor(Inputs);

    private static Tensor Y => tensor(Targets);

    private static Tensor W => tensor(Weights);

    private static Tensor B => tensor(Bias);

    private static Matrix<double> Matrix() => Matrix<double>.Build.DenseOfArray(Inputs);

    private static Vector<double> Errors() => Matrix() * Vec(Weights) + Bias - Vec(Targets);

    private static double Loss() => Errors().DotProduct(Errors()) / (2 * Targets.Length);
}
