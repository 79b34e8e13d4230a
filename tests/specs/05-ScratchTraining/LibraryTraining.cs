using TorchSharp.Modules;

namespace WeightDecay.Specs;

/// <summary>The same training with the library's own parts: a linear layer, its squared error, autograd, and SGD with weight decay.</summary>
internal static class LibraryTraining
{
    /// <summary>The weights, [d, 1], and the bias at the end.</summary>
    public static LinearParameters Run(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var layer = nn.Linear(data.X.shape[1], 1, dtype: data.X.dtype);
        Set(layer, start);
        using var optimiser = Sgd(layer, options);
        foreach (long[] batch in options.Batches(data.Train).SelectMany(epoch => epoch))
        {
            optimiser.zero_grad();
            Tensor rows = tensor(batch);
            (0.5 * nn.functional.mse_loss(layer.forward(data.X[rows]), data.Y[rows])).backward();
            optimiser.step();
        }
        return new LinearParameters(layer.weight!.detach().t().clone(), layer.bias!.detach().clone());
    }

    private static void Set(Linear layer, LinearParameters start)
    {
        using var frozen = no_grad();
        layer.weight!.copy_(start.W.t());
        layer.bias!.copy_(start.B);
    }

    private static SGD Sgd(Linear layer, TrainingOptions options) =>
        optim.SGD(
            [Group(layer.weight!, options.LearningRate, options.Lambda), Group(layer.bias!, options.LearningRate, 0)],
            options.LearningRate
        );

    private static SGD.ParamGroup Group(Parameter p, double eta, double lambda) =>
        new([p], new SGD.Options { LearningRate = eta, weight_decay = lambda });
}
