using WeightDecay.Solutions;

namespace WeightDecay.Checking.Tests.References;

/// <summary>From the same seed, the section's experiment gives in C# what it gives in Python.</summary>
public sealed class TheSectionsRun
{
    private static IEnumerable<ReferenceRow> Draws => ReferenceTable.Read("section_draws");

    private static IEnumerable<ReferenceRow> Epochs => ReferenceTable.Read("section_run");

    [TestCaseSource(nameof(Draws))]
    public void The_draws_are_the_same(ReferenceRow row)
    {
        RegressionData data = SectionProblem.Data(row);
        Tensor w = SectionProblem.Start(row).W;
        Assert.Multiple(() =>
        {
            Assert.That(Figures(data.X[0, 0], data.X[0, 1], data.X[119, 199]), Near.To(row.Numbers("x"), row));
            Assert.That(Figures(data.Y[0], data.Y[119], data.Y.square().sum()), Near.To(row.Numbers("y"), row));
            Assert.That(Figures(w[0], w[199], w.square().sum()), Near.To(row.Numbers("w"), row));
        });
    }

    [Test]
    public void The_batches_are_the_same([Values(0, 1)] int seed)
    {
        long[][][] epochs = new TrainingOptions(Lambda: 0, Seed: seed).Batches(20);
        string[][] orders =
        [
            .. ReferenceTable
                .Read("section_batches")
                .Where(row => row.Whole("seed") == seed)
                .Select(row => row.Texts("r")),
        ];
        Assert.That(
            epochs.Select(epoch => epoch.Select(batch => string.Join(' ', batch))),
            Is.EqualTo(orders.Select(order => order.Chunk(5).Select(batch => string.Join(' ', batch))))
        );
    }

    [TestCaseSource(nameof(Epochs))]
    public void The_given_training_ends_there(ReferenceRow row) => Ends(Training.Run, row);

    [TestCaseSource(nameof(Epochs))]
    public void The_training_of_exercise_05_ends_there(ReferenceRow row) => Ends(ScratchTraining.Train, row);

    [TestCaseSource(nameof(Epochs))]
    public void The_repaired_training_ends_there(ReferenceRow row) => Ends(ScratchTraining.BrokenTraining, row);

    private static void Ends(
        Func<RegressionData, LinearParameters, TrainingOptions, TrainingRun> train,
        ReferenceRow row
    )
    {
        using var tensors = NewDisposeScope();
        var options = new TrainingOptions(row.Number("lambda"), Epochs: row.Whole("epoch"), Seed: row.Whole("seed"));
        TrainingRun run = train(SectionProblem.Data(row), SectionProblem.Start(row), options);
        double[] found =
        [
            run.History.TrainLoss[^1],
            run.History.ValidationLoss[^1],
            run.History.Penalty[^1],
            run.Parameters.B.ToDouble(),
        ];
        double[] expected = [row.Number("train"), row.Number("validation"), row.Number("penalty"), row.Number("b")];
        Assert.That(found, Near.To(expected, row));
    }

    private static double[] Figures(params Tensor[] tensors) => [.. tensors.Select(t => t.ToDouble())];
}
