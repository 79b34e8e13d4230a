using WeightDecay.Solutions;

namespace WeightDecay.Checking.Tests.References;

/// <summary>scikit-learn's ridge path, the closed form to 28 digits, and the estimate that a normal prior gives are one.</summary>
public sealed class TheRidgePath
{
    private static IEnumerable<ReferenceRow> Rows => ReferenceTable.Read("ridge_path");

    [TestCaseSource(nameof(Rows))]
    public void It_is_the_closed_form(ReferenceRow row) =>
        Assert.That(Closed(row).Solve().Select(w => (double)w), Near.To(row.Numbers("w")));

    [TestCaseSource(nameof(Rows))]
    public void The_closed_form_leaves_nothing_of_the_equations(ReferenceRow row)
    {
        PreciseRidge closed = Closed(row);
        Assert.That(closed.Left(closed.Solve()).Select(Math.Abs), Is.All.LessThan(1e-24m));
    }

    [TestCaseSource(nameof(Rows))]
    public void It_is_what_exercise_07_fits(ReferenceRow row) =>
        Assert.That(
            ChoosingLambda.Ridge(SmallProblem.X, SmallProblem.Y, row.Number("lambda")).ToArray(),
            Near.To(row.Numbers("w"))
        );

    [TestCaseSource(nameof(Rows))]
    public void It_is_the_estimate_under_a_normal_prior(ReferenceRow row)
    {
        // λ = σ²/(nτ²), so that with this σ the prior must have τ = σ/√(nλ).
        const double Sigma = 0.3;
        double tau = Sigma / Math.Sqrt(SmallProblem.X.RowCount * row.Number("lambda"));
        Vector<double> w = BayesianPrior.MapEstimate(SmallProblem.X, SmallProblem.Y, Sigma, tau);
        Assert.That(w.ToArray(), Near.To(row.Numbers("w")));
    }

    private static PreciseRidge Closed(ReferenceRow row) =>
        new(SmallProblem.ExactX(), SmallProblem.ExactY(), SmallProblem.Exact(row.Text("lambda")));
}
