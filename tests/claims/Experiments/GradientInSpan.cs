namespace WeightDecay.Claims;

internal sealed class GradientInSpan : Experiment
{
    private static readonly double[] Lambdas = [0, 3];

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        var projector = Subspace.RowSpaceProjector(trial.X);
        Vector<double> Outside(Vector<double> w) => w - projector * w;
        foreach (double lambda in Lambdas)
        {
            var setting = new Setting(lambda);
            var (start, end) = (Outside(trial.FirstWeights(setting)), Outside(trial.Run(setting).W));
            yield return ($"kept {lambda}", end.L2Norm() / start.L2Norm());
            yield return ($"turned {lambda}", (end / end.L2Norm() - start / start.L2Norm()).L2Norm());
        }
    }

    public override Entry Settle(Sample sample)
    {
        double turned = Lambdas.Max(l => sample[$"turned {l}"].Values.Max());
        double moved = sample["kept 0"].Values.Max(k => Math.Abs(k - 1));
        return new Entry(
            "The gradient of the loss stays in the 20-dimensional span of the training rows.",
            turned < 1e-9 && moved < 1e-9 ? Ruling.Holds : Ruling.Fails,
            "",
            "It holds to rounding on every seed: without decay the part of the weights outside that span does not move at all, with decay it shrinks by (1 − ηλ) a step and keeps its direction. That last part is what the dispute overlooked: the penalty's gradient is not confined to the span.",
            [
                Row("length outside the span, end ÷ start, λ = 0", sample["kept 0"], 1),
                Row("length outside the span, end ÷ start, λ = 3", sample["kept 3"], Math.Pow(1 - 0.03, 40)),
                Row("change of direction outside the span, λ = 0", sample["turned 0"], 0),
                Row("change of direction outside the span, λ = 3", sample["turned 3"], 0),
            ],
            "(1 − ηλ)⁴⁰ (exercise 09)",
            new Figure(
                "Outside the rows' span only decay acts, on every seed alike",
                new Axis("seed"),
                new Axis("length outside the span, end ÷ start", From: 0, To: 1.1),
                [.. Lambdas.Select(l => Cloud(l, sample)), new Mark("(1 − ηλ)⁴⁰", Y: Math.Pow(0.97, 40))]
            )
        );
    }

    private static Layer Cloud(double lambda, Sample sample)
    {
        double[] kept = sample[$"kept {lambda}"].Values;
        return new Dots($"λ = {N(lambda)}", [.. kept.Select((_, seed) => (double)seed)], kept);
    }
}
