using WeightDecay.Solutions;

namespace WeightDecay.Checking.Tests.References;

/// <summary>The solutions' steps, from the same parameters and gradients, are those of PyTorch's optimisers.</summary>
public sealed class TheOptimisersSteps
{
    private const double Eta = 0.1;
    private const double Lambda = 0.7;
    private static readonly ImmutableArray<ReferenceRow> All = ReferenceTable.Read("optimizers");

    private static IEnumerable<ReferenceRow> Sgd => All.Where(row => row.Text("optimiser") == "SGD");

    [TestCaseSource(nameof(Sgd))]
    public void The_L2_step_is_SGDs_for_weights_and_bias(ReferenceRow row) =>
        AssertStep(
            row,
            UpdateRules.L2Step(At(row, "w"), At(row, "g"), Eta, Lambda),
            UpdateRules.L2Step(One(row, "b"), One(row, "gb"), Eta, 0)
        );

    [TestCaseSource(nameof(Sgd))]
    public void The_SGD_step_is_SGDs_for_weights_and_bias(ReferenceRow row) =>
        AssertStep(
            row,
            NormMystery.SgdStep(At(row, "w"), At(row, "g"), Eta, Lambda),
            NormMystery.SgdStep(One(row, "b"), One(row, "gb"), Eta, 0)
        );

    [TestCaseSource(nameof(Sgd))]
    public void The_concise_step_is_SGDs_for_weights_and_bias(ReferenceRow row)
    {
        LinearParameters next = NormMystery.ConciseStep(
            At(row, "w"),
            One(row, "b"),
            At(row, "g"),
            One(row, "gb"),
            Eta,
            Lambda
        );
        AssertStep(row, next.W, next.B);
    }

    [Test]
    public void The_coupled_steps_are_Adams_for_weights_and_bias() => AssertSteps("Adam", NormMystery.AdamL2Step);

    [Test]
    public void The_decoupled_steps_are_AdamWs_for_weights_and_bias() => AssertSteps("AdamW", NormMystery.AdamWStep);

    private delegate AdamState Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda);

    // The parameters of each step come from the table, the moments from the steps before.
    private static void AssertSteps(string optimiser, Step step)
    {
        AdamState weights = Fresh(5);
        AdamState bias = Fresh(1);
        foreach (ReferenceRow row in All.Where(row => row.Text("optimiser") == optimiser))
        {
            int t = row.Whole("step");
            weights = step(At(row, "w"), At(row, "g"), weights.M, weights.V, t, Eta, Lambda);
            bias = step(One(row, "b"), One(row, "gb"), bias.M, bias.V, t, Eta, 0);
            AssertStep(row, weights.W, bias.W);
        }
        Assert.That(All.Count(row => row.Text("optimiser") == optimiser), Is.EqualTo(6));
    }

    private static void AssertStep(ReferenceRow row, Tensor w, Tensor b) =>
        Assert.Multiple(() =>
        {
            Assert.That(w.data<double>().ToArray(), Near.To(row.Numbers("v")), $"weights, {row}");
            Assert.That(b.data<double>().ToArray(), Near.To([row.Number("vb")]), $"bias, {row}");
        });

    private static AdamState Fresh(int count)
    {
        Tensor none = zeros(count, dtype: ScalarType.Float64);
        return new AdamState(none, none, none);
    }

    private static Tensor At(ReferenceRow row, string prefix) => tensor(row.Numbers(prefix));

    private static Tensor One(ReferenceRow row, string heading) => tensor(new[] { row.Number(heading) });
}
