using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

/// <summary>Runs in the section's setting, seed 0: 20 training rows, 200 weights, batches of 5, η = 0.01.</summary>
public static class ScratchTrainingPlots
{
    private const int Epochs = 10;

    /// <summary>Your training's losses, without the penalty, after each epoch: without decay and with λ = 3.</summary>
    [Plot]
    public static Figure Only_decay_moves_the_validation_loss()
    {
        TrainingHistory without = Run(ScratchTraining.Train, 0);
        TrainingHistory with = Run(ScratchTraining.Train, 3);
        return new Figure(
            "Without decay only the training loss falls",
            Epoch,
            new Axis("mean of ½(ŷ − y)²", Logarithmic: true),
            Curve("validation, λ = 0", without.ValidationLoss),
            Curve("validation, λ = 3", with.ValidationLoss),
            Curve("train, λ = 0", without.TrainLoss),
            Curve("train, λ = 3", with.TrainLoss)
        );
    }

    /// <summary>
    /// What your repaired training reports as its validation loss with λ = 3, and two of the lies that it told before: the
    /// penalty added, and the training rows measured instead.
    /// </summary>
    [Plot]
    public static Figure The_broken_run_and_the_repaired_one()
    {
        TrainingHistory run = Run(ScratchTraining.BrokenTraining, 3);
        return new Figure(
            "The penalty makes the loss look worse, the wrong rows far better",
            Epoch,
            new Axis("what is called the validation loss", Logarithmic: true),
            Curve("repaired", run.ValidationLoss),
            Curve("with the penalty in it", [.. run.ValidationLoss.Zip(run.Penalty, (l, p) => l + 3 * p)]),
            Curve("of the training rows", run.TrainLoss)
        );
    }

    /// <summary>½‖w‖² after each epoch of your training, beside what decay alone would leave of the start, (1 − ηλ)²ᵗ.</summary>
    [Plot]
    public static Figure The_norm_shows_decay_at_work()
    {
        double start = Start().W.square().sum().ToDouble() / 2;
        return new Figure(
            "Forty steps see nothing of λ = 0.1, and much of λ = 3",
            Epoch,
            new Axis("penalty ½‖w‖²", From: 0),
            Curve("λ = 0", Run(ScratchTraining.Train, 0).Penalty),
            Curve("λ = 0.1", Run(ScratchTraining.Train, 0.1).Penalty),
            Curve("λ = 3", Run(ScratchTraining.Train, 3).Penalty),
            Curve("λ = 3, decay alone", [.. Enumerable.Range(1, Epochs).Select(e => start * Math.Pow(0.97, 8 * e))])
        );
    }

    private static Axis Epoch => new("epoch");

    private static Line Curve(string name, double[] values) =>
        new(name, [.. Enumerable.Range(1, values.Length).Select(e => (double)e)], values);

    private static LinearParameters Start() => Training.Start(0, dtype: ScalarType.Float64);

    private static TrainingHistory Run(
        Func<RegressionData, LinearParameters, TrainingOptions, TrainingRun> train,
        double lambda
    )
    {
        using var scope = NewDisposeScope();
        RegressionData data = RegressionData.Create(0, dtype: ScalarType.Float64);
        return train(data, Start(), new TrainingOptions(lambda, Epochs: Epochs)).History;
    }
}
