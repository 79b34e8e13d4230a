namespace WeightDecay.Solutions;

/// <summary>
/// A whole training with weight decay, from scratch: no layer, no optimiser, no data loader. Source: Dive into Deep Learning,
/// section "Weight Decay", and the code that was posted on its discussion page.
/// </summary>
public static class ScratchTraining
{
    /// <summary>
    /// Gradient descent in small batches on loss + λ·½‖w‖², where the loss is the mean of ½(Xw + b − y)² over the rows of a batch.
    /// Each batch makes one step, with both derivatives taken at the old parameters: w ← (1 − ηλ)w − η·∂loss/∂w and
    /// b ← b − η·∂loss/∂b.
    /// </summary>
    /// <param name="data">X [n, d] and Y [n, 1]: the first <c>data.Train</c> rows decide the steps, the others are only measured.</param>
    /// <param name="start">w [d, 1] and b [1] before the first step, of the data's dtype; not changed.</param>
    /// <param name="options">λ, η, and in <c>options.Batches(data.Train)</c> the row numbers of each step: epoch by epoch, batch by batch.</param>
    /// <returns>
    /// What is measured after the last step of each epoch: the mean of ½(ŷ − y)² over all training rows and over all validation
    /// rows, both without the penalty, and ½‖w‖² without λ. And the last parameters: new tensors of the start's shapes and
    /// dtype that require no gradient. Every other tensor is disposed of.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="data"/> has no rows to train or to validate on, or the shapes or types don't fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">λ is negative, η is not above 0, or there is no epoch or no row in a batch.</exception>
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        Guard.Splits(data);
        Guard.Fits(data, start);
        Guard.Sensible(options);
        // Your code
        using var scope = NewDisposeScope();
        var (w, b) = (start.W.detach().clone(), start.B.detach().clone());
        var (train, validation, penalty) = (new List<double>(), new List<double>(), new List<double>());
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
                Step(w, b, data, batch, options);
            train.Add(Loss(data.TrainX, data.TrainY, w, b));
            validation.Add(Loss(data.ValidationX, data.ValidationY, w, b));
            penalty.Add(0.5 * w.square().sum().ToDouble());
        }
        return new TrainingRun(
            new TrainingHistory([.. train], [.. validation], [.. penalty]),
            new LinearParameters(w.MoveToOuterDisposeScope(), b.MoveToOuterDisposeScope())
        );
    }

    /// <summary>
    /// The same training by automatic differentiation, handed out wrong on purpose: mend it. It is to do what <see cref="Train"/>
    /// does: one step for each batch, w ← (1 − ηλ)w − η·∂loss/∂w and b ← b − η·∂loss/∂b, and the same measurements.
    /// </summary>
    /// <param name="data">X [n, d] and Y [n, 1]: the first <c>data.Train</c> rows decide the steps, the others are only measured.</param>
    /// <param name="start">w [d, 1] and b [1] before the first step, of the data's dtype; not changed.</param>
    /// <param name="options">λ, η, and in <c>options.Batches(data.Train)</c> the row numbers of each step: epoch by epoch, batch by batch.</param>
    /// <returns>What <see cref="Train"/> returns.</returns>
    /// <exception cref="ArgumentException"><paramref name="data"/> has no rows to train or to validate on, or the shapes or types don't fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">λ is negative, η is not above 0, or there is no epoch or no row in a batch.</exception>
    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        Guard.Splits(data);
        Guard.Fits(data, start);
        Guard.Sensible(options);
        // Your repair
        using var scope = NewDisposeScope();
        double eta = options.LearningRate;
        double lambda = options.Lambda; // handed out: double lambda = 0.1;
        Tensor w = start.W.detach().clone().requires_grad_(true);
        Tensor b = start.B.detach().clone().requires_grad_(true);
        Tensor Loss(Tensor X, Tensor y) => 0.5 * (X.mm(w) + b - y).square().mean();
        var measured = new List<(Tensor Train, Tensor Validation, Tensor Penalty)>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
            {
                Tensor rows = tensor(batch);
                Loss(data.X.index_select(0, rows), data.Y.index_select(0, rows)).backward();
                using var stepping = no_grad();
                w.sub_(eta * (w.grad! + lambda * w));
                b.sub_(eta * b.grad!); // handed out: b.sub_(eta * (b.grad! + lambda * b));
                w.grad!.zero_(); // handed out:
                b.grad!.zero_(); // handed out:
            }
            using var measuring = no_grad();
            Tensor train = Loss(data.TrainX, data.TrainY);
            Tensor validation = Loss(data.ValidationX, data.ValidationY); // handed out: Tensor validation = Loss(data.TrainX, data.TrainY);
            Tensor penalty = 0.5 * w.square().sum();
            measured.Add((train, validation, penalty)); // handed out: measured.Add((train, validation + lambda * penalty, penalty));
        }
        return new TrainingRun(
            new TrainingHistory(
                [.. measured.Select(m => m.Train.ToDouble())],
                [.. measured.Select(m => m.Validation.ToDouble())],
                [.. measured.Select(m => m.Penalty.ToDouble())]
            ),
            new LinearParameters(w.detach().MoveToOuterDisposeScope(), b.detach().MoveToOuterDisposeScope())
        );
    }

    // Changes w and b in place. With the errors e = Xw + b − y the mean of ½e² has the derivatives Xᵀe/B and mean(e).
    private static void Step(Tensor w, Tensor b, RegressionData data, long[] batch, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        Tensor rows = tensor(batch);
        Tensor X = data.X.index_select(0, rows);
        Tensor error = X.mm(w) + b - data.Y.index_select(0, rows);
        double eta = options.LearningRate;
        w.mul_(1 - eta * options.Lambda).sub_(eta * X.t().mm(error) / batch.Length);
        b.sub_(eta * error.mean());
    }

    private static double Loss(Tensor X, Tensor y, Tensor w, Tensor b) =>
        0.5 * (X.mm(w) + b - y).square().mean().ToDouble();
}
