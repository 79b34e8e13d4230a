namespace WeightDecay.Specs;

public sealed partial class EvidenceSpec
{
    [Test, Task(3)]
    public void With_gamma_1_point_4_the_weights_3_and_minus_4_and_residuals_1_minus_4_1_it_is_one_division_each()
    {
        Vector<double> y = VectorOf(10, -8, 1);
        The(() => AlphaAndBeta(Evidence.MacKayStep(Diagonal, y, 2, 2))).Is(VectorOf(1.4 / 25, 1.6 / 18));
    }

    [TestCase(0.7, 2.5), TestCase(3.1, 0.4), Task(3)]
    public void The_step_is_the_one_by_the_hat_matrix_and_the_conditioned_mean(double alpha, double beta)
    {
        The(() => AlphaAndBeta(Evidence.MacKayStep(X, Y, alpha, beta))).Is(EvidenceOracle.Step(X, Y, alpha, beta));
        The(() => AlphaAndBeta(Evidence.MacKayStep(Wide, WideY, alpha, beta)))
            .Is(EvidenceOracle.Step(Wide, WideY, alpha, beta));
    }

    [TestCase(0.7, 2.5), TestCase(3.1, 0.4), TestCase(20, 0.1), Task(3)]
    public void The_relative_change_in_each_precision_tells_the_slope_of_the_evidence(double alpha, double beta)
    {
        Vector<double> m = EvidenceOracle.Mean(X, Y, alpha, beta);
        double[] scale = [alpha * EvidenceOracle.Square(m) / 2, beta * EvidenceOracle.Square(Y - X * m) / 2];
        The(() => Change(Evidence.MacKayStep(X, Y, alpha, beta), alpha, beta, scale))
            .IsWithin(
                1e-8,
                EvidenceOracle.Slopes(X, Y, alpha, beta),
                "∂ ln p/∂ ln α = ½α‖m‖²(α'/α − 1), ∂ ln p/∂ ln β = ½β‖y − Xm‖²(β'/β − 1)"
            );
    }

    [Test, Task(3)]
    public void Precisions_of_the_mean_squares_stay_where_they_are()
    {
        double[] best = EvidenceOracle.ByMeanSquares(Signs, Strong);
        The(() => AlphaAndBeta(Evidence.MacKayStep(Signs, Strong, best[0], best[1])))
            .Is(best, "they solve the equations of the fixed point");
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void A_step_needs_targets_that_the_inputs_can_explain()
    {
        Vector<double> unrelated = VectorOf(0, 0, 7);
        The(() => Evidence.MacKayStep(Diagonal, unrelated, 2, 2)).Rejects("y");
        The(() => Evidence.MacKayStep(X, WideY, 2, 2)).Rejects("y");
        The(() => Evidence.MacKayStep(X, Y, 0, 2)).Rejects("alpha");
        The(() => Evidence.MacKayStep(X, Y, 2, -1)).Rejects("beta");
    }

    private static double[] Change(Precisions next, double alpha, double beta, double[] scale) =>
        [scale[0] * (next.Alpha / alpha - 1), scale[1] * (next.Beta / beta - 1)];
}
