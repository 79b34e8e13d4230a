using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

/// <summary>The demonstration of the section, swept over λ by the class under test.</summary>
public static class LambdaSweepPlots
{
    private const int Seeds = 4;
    private static readonly Axis Lambda = new("λ (logarithmic)", Logarithmic: true);

    /// <summary>Mean losses of four seeds: the training loss rises with λ, the validation loss has a flat valley.</summary>
    [Plot]
    public static Figure Losses_against_lambda()
    {
        double[] lambdas = Grid.Logarithmic(0.3, 180, 16);
        TrainingRun[][] runs = Runs(lambdas, 10);
        return new(
            "The training loss rises with λ, the validation loss has a flat valley",
            Lambda,
            new Axis("mean of ½(ŷ − y)²", From: 0),
            new Line("training, epoch 10", lambdas, Mean(runs, run => run.History.TrainLoss[^1])),
            new Line("validation, epoch 1", lambdas, Mean(runs, run => run.History.ValidationLoss[0])),
            new Line("validation, epoch 10", lambdas, Mean(runs, run => run.History.ValidationLoss[^1])),
            new Mark("floor, 0.009", Y: 0.00905),
            new Mark("a constant, 0.010", Y: 0.01005)
        );
    }

    /// <summary>R² after ten epochs, mean of four seeds, by your own RSquared: what fits less can predict more.</summary>
    [Plot]
    public static Figure R_squared_against_lambda()
    {
        double[] lambdas = Grid.Logarithmic(0.3, 180, 16);
        double[][] seeds = [.. Enumerable.Range(0, Seeds).Select(seed => Explained(seed, lambdas))];
        double[] mean = [.. Enumerable.Range(0, 2 * lambdas.Length).Select(i => seeds.Average(r => r[i]))];
        return new(
            "In ten epochs no λ predicts better than a constant",
            Lambda,
            new Axis("R² after ten epochs"),
            new Line("training", lambdas, mean[..lambdas.Length]),
            new Line("validation", lambdas, mean[lambdas.Length..]),
            new Mark("the mean of y", Y: 0)
        );
    }

    /// <summary>Mean validation losses of four seeds, epoch by epoch: a larger λ is faster, up to a point.</summary>
    [Plot]
    public static Figure Epoch_by_epoch()
    {
        double[] lambdas = [0, 3, 10, 30, 185];
        TrainingRun[][] runs = Runs(lambdas, 10);
        return new(
            "The larger λ, the faster the first epochs, until steps overshoot",
            new Axis("epoch"),
            new Axis("validation loss, mean of ½(ŷ − y)²", From: 0),
            [
                .. lambdas.Select(
                    (lambda, i) =>
                        new Line($"λ = {lambda}", Grid.Linear(1, 10, 10), MeanLosses([.. runs.Select(r => r[i])]))
                ),
            ]
        );
    }

    /// <summary>Your predictions against the validation targets: the posted accuracy takes them for excellent.</summary>
    [Plot]
    public static Figure Predictions_that_fool()
    {
        Tensor y = RegressionData.Create(0).ValidationY;
        double[] targets = Plain.Numbers(y);
        double[] ends = [targets.Min(), targets.Max()];
        return new(
            "The posted accuracy takes these for excellent, R² does not",
            new Axis("target y"),
            new Axis("prediction ŷ"),
            new Line("right: ŷ = y", ends, ends),
            new Dots("ŷ that fool", targets, Plain.Numbers(LambdaSweep.FoolTheAccuracy(y))),
            new Mark("mean of y", Y: targets.Average())
        );
    }

    /// <summary>The factor that one full-batch step leaves along the steepest direction: 1 at the threshold.</summary>
    [Plot]
    public static Figure Where_descent_diverges()
    {
        Tensor rows = RegressionData.Create(0).TrainX;
        Matrix<double> x = Plain.Matrix(rows);
        double[] lambdas = Grid.Linear(0, 220, 111);
        double steepest = Math.Pow(x.L2Norm(), 2) / x.RowCount;
        return new(
            "Beyond the threshold every step in the steepest direction is too long",
            new Axis("λ"),
            new Axis("share of the distance left by a step", From: 0),
            new Line("steepest", lambdas, Left(lambdas, steepest)),
            new Line("unseen by the rows", lambdas, Left(lambdas, 0)),
            new Mark("1: no progress", Y: 1),
            new Mark("λ at the threshold", X: LambdaSweep.DivergenceThreshold(x, 0.01))
        );
    }

    private static double[] Left(double[] lambdas, double curvature) =>
        [.. lambdas.Select(lambda => Math.Abs(1 - 0.01 * (curvature + lambda)))];

    private static TrainingRun[][] Runs(double[] lambdas, int epochs) =>
        [.. Enumerable.Range(0, Seeds).Select(seed => Run(RegressionData.Create(seed), seed, lambdas, epochs))];

    private static TrainingRun[] Run(RegressionData data, int seed, double[] lambdas, int epochs) =>
        LambdaSweep.Sweep(data, Training.Start(seed), lambdas, new TrainingOptions(0, Epochs: epochs, Seed: seed));

    private static double[] Explained(int seed, double[] lambdas)
    {
        RegressionData data = RegressionData.Create(seed);
        TrainingRun[] runs = Run(data, seed, lambdas, 10);
        return
        [
            .. runs.Select(run => Explained(run, data.TrainX, data.TrainY)),
            .. runs.Select(run => Explained(run, data.ValidationX, data.ValidationY)),
        ];
    }

    private static double Explained(TrainingRun run, Tensor x, Tensor y)
    {
        Tensor prediction = x.to(ScalarType.Float64).mm(run.Parameters.W) + run.Parameters.B;
        return LambdaSweep.RSquared(prediction, y.to(ScalarType.Float64)).ToDouble();
    }

    private static double[] Mean(TrainingRun[][] runs, Func<TrainingRun, double> measure) =>
        [.. Enumerable.Range(0, runs[0].Length).Select(i => runs.Average(seed => measure(seed[i])))];

    private static double[] MeanLosses(TrainingRun[] runs) =>
        [.. Enumerable.Range(0, 10).Select(epoch => runs.Average(run => run.History.ValidationLoss[epoch]))];
}
