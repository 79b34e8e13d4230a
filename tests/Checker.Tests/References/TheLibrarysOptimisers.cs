using TorchSharp.Modules;

namespace WeightDecay.Checking.Tests.References;

/// <summary>TorchSharp's optimisers, with autograd's gradients, go step by step where PyTorch's go.</summary>
public sealed class TheLibrarysOptimisers
{
    private const double Eta = 0.1;
    private const double Lambda = 0.7;
    private static readonly ImmutableArray<ReferenceRow> All = ReferenceTable.Read("optimizers");

    [Test]
    public void SGD_takes_the_same_steps() =>
        AssertSteps(
            "SGD",
            (w, b) =>
                optim.SGD([new SGD.ParamGroup([w], SgdOptions(Lambda)), new SGD.ParamGroup([b], SgdOptions(0))], Eta)
        );

    [Test]
    public void Adam_takes_the_same_steps() =>
        AssertSteps(
            "Adam",
            (w, b) =>
                optim.Adam(
                    [new Adam.ParamGroup([w], AdamOptions(Lambda)), new Adam.ParamGroup([b], AdamOptions(0))],
                    Eta
                )
        );

    [Test]
    public void AdamW_takes_the_same_steps() =>
        AssertSteps(
            "AdamW",
            (w, b) =>
                optim.AdamW(
                    [new AdamW.ParamGroup([w], AdamWOptions(Lambda)), new AdamW.ParamGroup([b], AdamWOptions(0))],
                    Eta
                )
        );

    private static void AssertSteps(string name, Func<Parameter, Parameter, optim.Optimizer> optimiser)
    {
        ReferenceRow[] rows = [.. All.Where(row => row.Text("optimiser") == name)];
        using var w = new Parameter(tensor(rows[0].Numbers("w")));
        using var b = new Parameter(tensor(new[] { rows[0].Number("b") }));
        using var steps = optimiser(w, b);
        foreach (ReferenceRow row in rows)
        {
            steps.zero_grad();
            Loss(w, b).backward();
            AssertSame(row, w.grad!, "g", b.grad!, "gb");
            steps.step();
            AssertSame(row, w, "v", b, "vb");
        }
    }

    private static Tensor Loss(Tensor w, Tensor b)
    {
        Tensor x = tensor(SmallProblem.X.ToArray());
        Tensor y = tensor(SmallProblem.Y.ToArray());
        return 0.5 * (x.matmul(w) + b - y).square().mean();
    }

    private static void AssertSame(ReferenceRow row, Tensor w, string weights, Tensor b, string bias) =>
        Assert.Multiple(() =>
        {
            Assert.That(w.data<double>().ToArray(), Near.To(row.Numbers(weights)), $"{weights}, {row}");
            Assert.That(b.data<double>().ToArray(), Near.To([row.Number(bias)]), $"{bias}, {row}");
        });

    private static SGD.Options SgdOptions(double decay) => new() { LearningRate = Eta, weight_decay = decay };

    private static Adam.Options AdamOptions(double decay) => new() { LearningRate = Eta, weight_decay = decay };

    private static AdamW.Options AdamWOptions(double decay) => new() { LearningRate = Eta, weight_decay = decay };
}
