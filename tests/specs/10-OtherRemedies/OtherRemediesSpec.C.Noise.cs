using static WeightDecay.Specs.RemedyOracle;

namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    private static readonly Vector<double> ThreeW = VectorOf(0.7, -1.2, 2);

    [Test, Task(4)]
    public void Noise_of_deviation_one_and_a_half_is_lambda_225() =>
        The(() => OtherRemedies.LambdaOfInputNoise(1.5)).Is(2.25);

    [Test, Task(4)]
    public void No_noise_is_no_decay() => The(() => OtherRemedies.LambdaOfInputNoise(0)).Is(0.0);

    // Only the noise's mean and variance enter, so that coins of ±0.6 do what N(0, 0.6²) does: eight cases are all there are.
    [Test, Task(4)]
    public void What_noise_of_every_sign_adds_to_the_loss_is_the_penalty_of_that_lambda()
    {
        double added = Choices(3, 0.6, -0.6).Average(noise => Loss(Shifted(Tall, noise), TallY, ThreeW));
        double penalty = 0.5 * ThreeW.DotProduct(ThreeW);
        The(() => OtherRemedies.LambdaOfInputNoise(0.6) * penalty).Is(added - Loss(Tall, TallY, ThreeW));
    }

    [Test, Task(4)]
    public void Least_squares_on_rows_with_noise_of_every_sign_is_ridge_of_that_lambda_on_the_rows()
    {
        Matrix<double>[] copies = [.. Choices(3, 0.6, -0.6).Select(noise => Shifted(Tall, noise))];
        Matrix<double> rows = copies.Aggregate((above, below) => above.Stack(below));
        Vector<double> targets = Vector<double>.Build.Dense(rows.RowCount, i => TallY[i % 4]);
        The(() => Ridge(Tall, TallY, OtherRemedies.LambdaOfInputNoise(0.6))).Is(rows.QR().Solve(targets));
    }

    // A row with residual r gains r·a + ½a² with a = w·ε from N(0, v), v = σ²‖w‖²: of mean ½v and variance r²v + ½v².
    [Test, Task(4)]
    public void Normal_noise_costs_that_much_on_average()
    {
        const int Draws = 8000;
        const double Sigma = 0.5;
        double r = TallY[0] - Tall.Row(0).DotProduct(ThreeW);
        double v = Sigma * Sigma * ThreeW.DotProduct(ThreeW);
        double gained =
            Normals(Draws, 3).Average(e => 0.5 * Math.Pow(r - Sigma * e.DotProduct(ThreeW), 2)) - 0.5 * r * r;
        double error = 4.5 * Math.Sqrt((r * r * v + 0.5 * v * v) / Draws);
        The(() => OtherRemedies.LambdaOfInputNoise(Sigma) * 0.5 * ThreeW.DotProduct(ThreeW))
            .IsWithin(error, gained, "that is within four and a half standard errors of the mean of 8000 draws");
    }

    [TestCase(-0.6), TestCase(double.NaN)]
    [Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void Noise_needs_a_deviation(double sigma) =>
        The(() => OtherRemedies.LambdaOfInputNoise(sigma)).Rejects("sigma");

    private static Matrix<double> Shifted(Matrix<double> x, Vector<double> noise) =>
        Matrix<double>.Build.DenseOfRowVectors(x.EnumerateRows().Select(row => row + noise));
}
