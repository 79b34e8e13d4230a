using WeightDecay.Solutions;

namespace WeightDecay.Checking.Tests.References;

/// <summary>scikit-learn's lasso path fulfils the conditions of a minimum, and proximal steps end on it.</summary>
public sealed class TheLassoPath
{
    private static IEnumerable<ReferenceRow> Rows => ReferenceTable.Read("lasso_path");

    [TestCaseSource(nameof(Rows))]
    public void The_loss_pulls_each_weight_as_hard_as_the_penalty_can_hold_it(ReferenceRow row)
    {
        double lambda = row.Number("lambda");
        Vector<double> w = Vector<double>.Build.Dense(row.Numbers("w"));
        foreach (var (weight, slope) in w.Zip(SmallProblem.Gradients(w).W))
            Assert.That(
                weight == 0 ? Math.Abs(slope) : -slope * Math.Sign(weight),
                weight == 0 ? Is.LessThan(lambda) : Near.To(lambda)
            );
    }

    [TestCaseSource(nameof(Rows))]
    public void Proximal_steps_end_on_it(ReferenceRow row)
    {
        using var scope = NewDisposeScope();
        // η = 1/L, with L the largest eigenvalue of XᵀX/n, is a rate at which no step overshoots.
        double eta = SmallProblem.X.RowCount / Math.Pow(SmallProblem.X.L2Norm(), 2);
        Tensor w = zeros(SmallProblem.X.ColumnCount, dtype: ScalarType.Float64);
        for (int step = 0; step < 500; step++)
            w = UpdateRules.ProximalL1Step(w, Slope(w), eta, row.Number("lambda"));
        Assert.That(w.data<double>().ToArray(), Near.To(row.Numbers("w")));
    }

    private static Tensor Slope(Tensor w) =>
        tensor(SmallProblem.Gradients(Vector<double>.Build.Dense(w.data<double>().ToArray())).W.ToArray());
}
