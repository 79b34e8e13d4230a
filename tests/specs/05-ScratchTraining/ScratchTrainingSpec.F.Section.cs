namespace WeightDecay.Specs;

public sealed partial class ScratchTrainingSpec
{
    [Test, Task(2)]
    public void The_section_s_run_without_decay_and_with_it() =>
        The(() => Epochs(ScratchTraining.BrokenTraining)).IsAsVerified();

    [Test, Task(2)]
    public void The_table_of_the_section_s_run_comes_from_plain_numbers_too()
    {
        string table = Epochs(Training.Run);
        The(() => Epochs(ScratchTraining.BrokenTraining)).Is(table);
    }

    /// <summary>The section's data, start and options of seed 0 in float64, with λ = 0 and λ = 3.</summary>
    private static string Epochs(Trainer train)
    {
        RegressionData data = RegressionData.Create(0, dtype: ScalarType.Float64);
        LinearParameters start = Training.Start(0, dtype: ScalarType.Float64);
        TrainingHistory[] runs =
        [
            .. new[] { 0.0, 3 }.Select(lambda => train(data, start, new TrainingOptions(lambda)).History),
        ];
        return Table.Of(
            [
                "epoch",
                "train, λ = 0",
                "validation, λ = 0",
                "½‖w‖², λ = 0",
                "train, λ = 3",
                "validation, λ = 3",
                "½‖w‖², λ = 3",
            ],
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    runs.SelectMany(h => new[] { h.TrainLoss[i], h.ValidationLoss[i], h.Penalty[i] })
                        .Prepend(i + 1)
                        .ToArray()
                )
        );
    }
}
