using static WeightDecay.Specs.SweepOracle;

namespace WeightDecay.Specs;

public sealed partial class LambdaSweepSpec
{
    private const int Seeds = 3;
    private static readonly double[] TableLambdas = [0, 1, 3, 10, 30, 50, 190];
    private static readonly double[] Stretches = [1, 0.5, 0, -1, -3];

    [Test, Task(2)]
    public void Predictions_that_stretch_about_the_mean_all_score_100() =>
        The(() => Stretched(LambdaSweep.RSquared, LambdaSweep.WithinTolerance)).IsAsVerified();

    [TestCase(0.5), TestCase(-3), Task(1)]
    public void That_table_holds_1_minus_the_square_of_1_minus_k(double k)
    {
        Tensor y = PageTargets.to(ScalarType.Float64);
        The(() => LambdaSweep.RSquared(y.mean() + k * (y - y.mean()), y)).Is(1 - (1 - k) * (1 - k));
    }

    [Test, Task(4)]
    public void Losses_and_R_squared_against_lambda() => The(() => Swept(LambdaSweep.Sweep)).IsAsVerified();

    [Test, Task(4)]
    public void That_table_holds_the_losses_of_all_lambdas_stepped_together_in_tensors()
    {
        RegressionData data = RegressionData.Create(0);
        LinearParameters start = Training.Start(0);
        var options = new TrainingOptions(0.4);
        The(() => Histories(LambdaSweep.Sweep(data, start, TableLambdas, options)))
            .Is(TogetherInTensors(data, start, TableLambdas, options).Histories);
    }

    private static string Stretched(Func<Tensor, Tensor, Tensor> rSquared, Func<Tensor, Tensor, double, double> within)
    {
        Tensor y = PageTargets.to(ScalarType.Float64);
        return Table.Of(
            ["k", "accuracy", "R²", "within 0.1"],
            Stretches
                .Select(k => (k, Prediction: y.mean() + k * (y - y.mean())))
                .Select(p =>
                    new[]
                    {
                        p.k,
                        Forum.Accuracy(p.Prediction, y),
                        rSquared(p.Prediction, y).ToDouble(),
                        within(p.Prediction, y, 0.1),
                    }
                )
        );
    }

    private static string Swept(Func<RegressionData, LinearParameters, double[], TrainingOptions, TrainingRun[]> sweep)
    {
        double[][][] seeds = [.. Enumerable.Range(0, Seeds).Select(seed => Measured(sweep, seed))];
        return Table.Of(
            ["λ", "epoch 1", "epoch 3", "epoch 10", "R², train", "R²", "within 0.1"],
            TableLambdas.Select((lambda, i) => (double[])[lambda, .. Mean([.. seeds.Select(rows => rows[i])])])
        );
    }

    private static double[][] Measured(
        Func<RegressionData, LinearParameters, double[], TrainingOptions, TrainingRun[]> sweep,
        int seed
    )
    {
        RegressionData data = RegressionData.Create(seed);
        TrainingRun[] runs = sweep(
            data,
            Training.Start(seed),
            TableLambdas,
            new TrainingOptions(0.4, 0.01, 10, 5, seed)
        );
        return [.. runs.Select(run => Measured(run, data))];
    }

    private static double[] Measured(TrainingRun run, RegressionData data) =>
        [
            run.History.ValidationLoss[0],
            run.History.ValidationLoss[2],
            run.History.ValidationLoss[^1],
            RSquaredOf(Predict(run, data.TrainX), data.TrainY),
            RSquaredOf(Predict(run, data.ValidationX), data.ValidationY),
            Plain
                .Numbers(Predict(run, data.ValidationX) - data.ValidationY)
                .Average(error => Math.Abs(error) <= 0.1 ? 1 : 0),
        ];

    private static double[] Mean(double[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Average(row => row[i]))];
}
