namespace WeightDecay.Specs;

public sealed partial class UpdateRulesSpec
{
    /// <summary>The Hessian of the loss that the rate is tried on: eigenvalues 3.3 and 0.8.</summary>
    private static readonly Matrix<double> H = Matrix<double>.Build.DenseOfArray(
        new[,]
        {
            { 2.8, 1 },
            { 1, 1.3 },
        }
    );

    [Test, Task(7)]
    public void The_stable_rate_is_two_over_the_largest_curvature() =>
        The(() => UpdateRules.StableLearningRate(0.7, 3.3)).Is(0.5);

    [Test, Task(7)]
    public void The_penalty_may_be_steeper_than_the_loss_and_either_may_be_missing()
    {
        double[] lambdas = [0.7, 0, 0.8];
        double[] Ls = [0.1, 4, 0];
        The(() => Rates(UpdateRules.StableLearningRate, lambdas, Ls)).Is(new[] { 2.5, 0.5, 2.5 });
    }

    [Test, Task(7)]
    public void At_the_stable_rate_the_steepest_direction_is_mirrored()
    {
        double L = H.Evd(Symmetricity.Symmetric).EigenValues.Real().Maximum();
        The(() => SpectralRadius(UpdateRules.StableLearningRate(0.7, L), 0.7)).Is(1.0);
    }

    [Test, Task(7)]
    public void At_99_percent_of_the_stable_rate_gradient_descent_converges() =>
        The(() => DistanceLeft(0.99 * UpdateRules.StableLearningRate(0.7, 3.3), 0.7, 300)).IsAtMost(0.01);

    [Test, Task(7)]
    public void At_101_percent_of_the_stable_rate_gradient_descent_diverges() =>
        The(() => DistanceLeft(1.01 * UpdateRules.StableLearningRate(0.7, 3.3), 0.7, 300)).IsAtLeast(100);

    [TestCase(-0.7, 3.3, "lambda"), TestCase(0.7, -3.3, "L"), TestCase(0, 0, "L")]
    [Task(7, NeverFailedBecause = "the guard clauses are given")]
    public void A_stable_rate_needs_some_curvature_and_none_negative(double lambda, double L, string name) =>
        The(() => UpdateRules.StableLearningRate(lambda, L)).Rejects(name);

    private static double[] Rates(Func<double, double, double> rate, double[] lambdas, double[] Ls) =>
        [.. lambdas.Zip(Ls, rate)];

    /// <summary>The largest factor that one step of gradient descent applies to any direction: max |1 − η(λ + s)| over H's eigenvalues s.</summary>
    private static double SpectralRadius(double eta, double lambda) =>
        (Matrix<double>.Build.DenseIdentity(2) * (1 - eta * lambda) - eta * H)
            .Evd(Symmetricity.Symmetric)
            .EigenValues.Real()
            .AbsoluteMaximum();

    /// <summary>Gradient descent on ½(w − c)ᵀH(w − c) + ½λ‖w‖² from 0: the distance to its lowest point, as a multiple of that at the start.</summary>
    private static double DistanceLeft(double eta, double lambda, int steps)
    {
        var c = Vector<double>.Build.Dense([1.5, -2]);
        var lowest = (H + lambda * Matrix<double>.Build.DenseIdentity(2)).Solve(H * c);
        var w = Vector<double>.Build.Dense(2);
        for (int k = 0; k < steps; k++)
            w -= eta * (H * (w - c) + lambda * w);
        return (w - lowest).L2Norm() / lowest.L2Norm();
    }
}
