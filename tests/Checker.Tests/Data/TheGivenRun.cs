namespace WeightDecay.Checking.Tests.Data;

/// <summary>The given training, in plain numbers, against autograd on tensors, step by step.</summary>
public sealed class TheGivenRun
{
    private const int Rows = 7;
    private const int Inputs = 4;

    [Test]
    public void It_goes_where_autograd_goes(
        [Values(0, 0.7)] double lambda,
        [Values(1, 3, Rows)] int batchSize,
        [Values(0, 1)] long seed
    )
    {
        var options = new TrainingOptions(lambda, LearningRate: 0.05, Epochs: 4, BatchSize: batchSize, Seed: seed);
        TrainingRun run = Training.Run(Problem(), Start(), options);
        var (w, b) = (Start().W.requires_grad_(true), Start().B.requires_grad_(true));
        long[][][] batches = options.Batches(Rows);
        for (int t = 0; t < batches.Length; t++)
        {
            foreach (long[] batch in batches[t])
                (w, b) = Step(w, b, batch, options);
            AssertMeasured(run.History, t, w, b);
        }
        AssertSame(run.Parameters, w, b);
    }

    [Test]
    public void It_changes_neither_its_data_nor_its_start()
    {
        var (data, start) = (Problem(), Start());
        Training.Run(data, start, new TrainingOptions(0.7, Epochs: 2));
        Assert.Multiple(() =>
        {
            Assert.That(data.X.equal(Problem().X).all().item<bool>());
            Assert.That(data.Y.equal(Problem().Y).all().item<bool>());
            AssertSame(start, Start().W, Start().B);
        });
    }

    [Test]
    public void It_counts_in_float64_and_gives_one_measurement_for_each_epoch()
    {
        TrainingRun run = Training.Run(RegressionData.Create(0), Training.Start(0), new TrainingOptions(3, Epochs: 6));
        Assert.Multiple(() =>
        {
            Assert.That(run.Parameters.W.dtype, Is.EqualTo(ScalarType.Float64));
            Assert.That(run.Parameters.W.shape, Is.EqualTo(new long[] { 200, 1 }));
            Assert.That(run.Parameters.B.dtype, Is.EqualTo(ScalarType.Float64));
            Assert.That(run.Parameters.B.shape, Is.EqualTo(new long[] { 1 }));
            Assert.That(run.History.TrainLoss, Has.Length.EqualTo(6));
            Assert.That(run.History.ValidationLoss, Has.Length.EqualTo(6));
            Assert.That(run.History.Penalty, Has.Length.EqualTo(6));
        });
    }

    [Test]
    public void Without_validation_rows_the_validation_loss_is_0()
    {
        RegressionData data = RegressionData.Create(0, train: 5, validation: 0, inputs: 3);
        TrainingRun run = Training.Run(data, Training.Start(0, inputs: 3), new TrainingOptions(0, Epochs: 2));
        Assert.That(run.History.ValidationLoss, Is.EqualTo(new[] { 0.0, 0.0 }));
    }

    // The steps change w by a large bias, unequal columns and a λ that counts, so that no mistake is too small to see.
    private static RegressionData Problem() =>
        RegressionData.Create(11, Rows, 5, Inputs, weight: -1.5, bias: 4, noise: 0.5, dtype: ScalarType.Float64);

    private static LinearParameters Start() =>
        new(tensor(new[] { 1.5, -2, 0, 0.25 }).reshape(Inputs, 1), tensor(new[] { 2.5 }));

    private static (Tensor W, Tensor B) Step(Tensor w, Tensor b, long[] batch, TrainingOptions options)
    {
        using Tensor rows = tensor(batch);
        Tensor objective =
            Loss(Problem().TrainX[rows], Problem().TrainY[rows], w, b) + options.Lambda * 0.5 * w.square().sum();
        objective.backward();
        return (Next(w, options), Next(b, options));
    }

    private static Tensor Next(Tensor p, TrainingOptions options) =>
        (p - options.LearningRate * p.grad!).detach().requires_grad_(true);

    private static Tensor Loss(Tensor x, Tensor y, Tensor w, Tensor b) => 0.5 * (x.matmul(w) + b - y).square().mean();

    private static void AssertMeasured(TrainingHistory history, int t, Tensor w, Tensor b)
    {
        double[] expected =
        [
            Loss(Problem().TrainX, Problem().TrainY, w, b).ToDouble(),
            Loss(Problem().ValidationX, Problem().ValidationY, w, b).ToDouble(),
            (0.5 * w.square().sum()).ToDouble(),
        ];
        Assert.That(
            new[] { history.TrainLoss[t], history.ValidationLoss[t], history.Penalty[t] },
            Is.EqualTo(expected).Within(1e-11)
        );
    }

    private static void AssertSame(LinearParameters found, Tensor w, Tensor b) =>
        Assert.Multiple(() =>
        {
            Assert.That(Numbers(found.W), Is.EqualTo(Numbers(w)).Within(1e-12));
            Assert.That(Numbers(found.B), Is.EqualTo(Numbers(b)).Within(1e-12));
        });

    private static double[] Numbers(Tensor t) => t.detach().data<double>().ToArray();
}
