// The library's own parts: a linear layer, its squared error, and its SGD with one group of parameters for each decay.
using TorchSharp.Modules;

namespace WeightDecay.Alternatives.LayerAndOptimiser;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        Guard.Splits(data);
        Guard.Fits(data, start);
        Guard.Sensible(options);
        using var scope = NewDisposeScope();
        using Linear layer = nn.Linear(data.X.shape[1], 1, dtype: data.X.dtype);
        using (no_grad())
        {
            layer.weight!.copy_(start.W.t());
            layer.bias!.copy_(start.B);
        }
        using SGD optimiser = optim.SGD(
            [Group(layer.weight, options, options.Lambda), Group(layer.bias, options, 0)],
            options.LearningRate
        );
        TrainingHistory[] epochs =
        [
            .. options.Batches(data.Train).Select(epoch => Epoch(layer, optimiser, data, epoch)),
        ];
        return new TrainingRun(
            new TrainingHistory(
                [.. epochs.SelectMany(e => e.TrainLoss)],
                [.. epochs.SelectMany(e => e.ValidationLoss)],
                [.. epochs.SelectMany(e => e.Penalty)]
            ),
            new LinearParameters(
                layer.weight.detach().t().clone().MoveToOuterDisposeScope(),
                layer.bias.detach().clone().MoveToOuterDisposeScope()
            )
        );
    }

    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Train(data, start, options);

    private static TrainingHistory Epoch(Linear layer, SGD optimiser, RegressionData data, long[][] epoch)
    {
        using var scope = NewDisposeScope();
        foreach (long[] batch in epoch)
        {
            optimiser.zero_grad();
            Loss(layer, data.X[tensor(batch)], data.Y[tensor(batch)]).backward();
            optimiser.step();
        }
        return new TrainingHistory(
            [Loss(layer, data.TrainX, data.TrainY).ToDouble()],
            [Loss(layer, data.ValidationX, data.ValidationY).ToDouble()],
            [layer.weight!.detach().norm().square().ToDouble() / 2]
        );
    }

    private static Tensor Loss(Linear layer, Tensor X, Tensor y) => nn.functional.mse_loss(layer.forward(X), y) / 2;

    private static SGD.ParamGroup Group(Parameter p, TrainingOptions options, double lambda) =>
        new([p], new SGD.Options { LearningRate = options.LearningRate, weight_decay = lambda });
}
