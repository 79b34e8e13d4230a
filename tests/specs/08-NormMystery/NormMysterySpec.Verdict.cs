using MathNet.Numerics.Statistics;

namespace WeightDecay.Specs;

public sealed partial class NormMysterySpec
{
    [Test, Task(5)]
    public void The_norm_step_by_step_beside_decay_alone() =>
        The(() =>
                StepByStep(
                    NormMystery.SgdStep,
                    NormMystery.NormAfter,
                    NormMystery.ExpectedHalfSquaredNormOfUniform(Inputs, 1 / Math.Sqrt(Inputs)),
                    NormMystery.ExpectedHalfSquaredNormOfNormal(Inputs, 0.01)
                )
            )
            .IsAsVerified();

    [Test, Task(5)]
    public void Four_runs_and_their_predictions() =>
        The(() =>
                FourRuns(
                    NormMystery.SgdStep,
                    NormMystery.NormAfter,
                    NormMystery.ExpectedHalfSquaredNormOfUniform(Inputs, 1 / Math.Sqrt(Inputs)),
                    NormMystery.ExpectedHalfSquaredNormOfNormal(Inputs, 0.01)
                )
            )
            .IsAsVerified();

    [TestCase("Redrawn", 0.0, 1.0 / 6), TestCase("Redrawn", 3.0, 1.0 / 6)]
    [TestCase("Kept", 0.0, 0.01), TestCase("Kept", 3.0, 0.01)]
    [Task(5)]
    public void Each_run_ends_within_10_percent_of_its_prediction(string start, double weightDecay, double norm0)
    {
        var begin = Enum.Parse<Start>(start);
        double predicted = Predicted(norm0 * Math.Pow(1 - Eta * weightDecay, 80), weightDecay / 2);
        The(() => FinalNorm(NormMystery.SgdStep, begin, weightDecay) / predicted).IsWithin(0.1, 1);
    }

    /// <summary>
    /// Twenty rows of data reach 20 of the 200 directions. In the others the start decays freely. In those 20 it is forgotten and
    /// ridge regression takes its place: of what the data ask for it keeps the share s/(s + λ), where s ≈ d/n is their curvature.
    /// They ask for the truth's part there, and for weights that stand in for the bias, which starts at 0 and learns slowly.
    /// </summary>
    private static double Predicted(double decayed, double lambda)
    {
        double n = ConciseRuns.Rows;
        double kept = Inputs / n / (Inputs / n + lambda);
        double asked = n / Inputs * TrueNorm + 0.5 * TrueBias * TrueBias * n / (Inputs - n);
        return (1 - n / Inputs) * decayed + asked * kept * kept;
    }

    private string StepByStep(
        Func<Tensor, Tensor, double, double, Tensor> step,
        Func<double, double, double, int, double> normAfter,
        double redrawn,
        double kept
    )
    {
        double[] Means(Start start) => [.. Norms(step, start, 3).Select(norms => norms.Average())];
        var (r, k) = (Means(Start.Redrawn), Means(Start.Kept));
        var rows = Enumerable
            .Range(0, 9)
            .Select(i => 5 * i)
            .Select(t => (double[])[t, r[t], normAfter(redrawn, Eta, 3, t), k[t], normAfter(kept, Eta, 3, t)]);
        return Table.Of(["step", "redrawn", "decay alone", "kept", "decay alone"], rows);
    }

    private string FourRuns(
        Func<Tensor, Tensor, double, double, Tensor> step,
        Func<double, double, double, int, double> normAfter,
        double redrawn,
        double kept
    )
    {
        double[] Row(Start start, double norm0, double weightDecay)
        {
            double[] end = Norms(step, start, weightDecay)[^1];
            double predicted = Predicted(normAfter(norm0, Eta, weightDecay, ConciseRuns.Steps), weightDecay / 2);
            double error = end.StandardDeviation() / Math.Sqrt(ConciseRuns.Runs);
            return [norm0, weightDecay, end.Average(), error, predicted];
        }
        return Table.Of(
            ["start", "weight_decay", "end", "standard error", "predicted"],
            [
                Row(Start.Redrawn, redrawn, 0),
                Row(Start.Redrawn, redrawn, 3),
                Row(Start.Kept, kept, 0),
                Row(Start.Kept, kept, 3),
            ]
        );
    }
}
