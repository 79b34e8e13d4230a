namespace WeightDecay.Claims;

internal sealed class LargeStart : Experiment
{
    private const int Epochs = 100;
    private static readonly int[] Marks = [1, 2, 5, 10, 20, 30, 40, 60, 80, Epochs];

    public override IEnumerable<(string, double)> Measure(Trial trial) =>
        from lambda in new double[] { 0, 3 }
        let setting = new Setting(lambda, Spread: 1, Epochs)
        from mark in Marks
        from quantity in new[]
        {
            ($"{lambda} {mark}", trial.Run(setting).Validation[mark - 1]),
            ($"exact {lambda} {mark}", trial.Recursion(setting).Validation[mark - 1]),
        }
        select quantity;

    public override Entry Settle(Sample sample)
    {
        Series free = sample["0 10"];
        bool early = sample["3 10"].Mean < 0.02;
        bool late = sample[$"3 {Epochs}"].Mean < 0.02;
        return new Entry(
            "From σ₀ = 1 the run without decay becomes much worse, and the one at λ = 3 stays as it was.",
            free.Mean < 1 || !late ? Ruling.Fails
                : early ? Ruling.Holds
                : Ruling.HoldsOnlyIf,
            "it runs for some 40 epochs",
            $"The first half holds: {N(free.Mean)} instead of 0.02. The second takes time: at λ = 3 the loss is {N(sample["3 10"].Mean)} after the section's ten epochs, {N(sample["3 40"].Mean)} after 40 and {N(sample["3 100"].Mean)} after 100, because the start fades by (1 − ηλ)² = 0.94 a step and no faster.",
            [
                .. new[] { 10, 40, 100 }.SelectMany(m =>
                    new double[] { 0, 3 }.Select(l =>
                        Row($"loss after {m} epochs, λ = {N(l)}", sample[$"{l} {m}"], sample[$"exact {l} {m}"].Mean)
                    )
                ),
            ],
            "the linear recursion with full batches, over all validation draws",
            new Figure(
                "From a large start decay wins, but it takes its time",
                new Axis("epoch"),
                new Axis("validation loss, σ₀ = 1", Logarithmic: true),
                new Line("λ = 0", Places, [.. Marks.Select(m => sample[$"0 {m}"].Mean)]),
                new Line("λ = 3", Places, [.. Marks.Select(m => sample[$"3 {m}"].Mean)]),
                new Mark("floor", Y: 0.00905)
            )
        );
    }

    private static double[] Places => [.. Marks.Select(m => (double)m)];
}
