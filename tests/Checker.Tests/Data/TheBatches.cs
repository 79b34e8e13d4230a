namespace WeightDecay.Checking.Tests.Data;

/// <summary>The rows of each batch: all of them once an epoch, in an order that only the seed decides.</summary>
public sealed class TheBatches
{
    private static readonly TrainingOptions Options = new(Lambda: 0);

    [Test]
    public void Seed_0_shuffles_20_rows_as_it_does_in_Python() =>
        Assert.That(
            Options.Batches(20)[0].SelectMany(batch => batch),
            Is.EqualTo(new[] { 4, 5, 13, 19, 7, 14, 3, 6, 9, 17, 11, 2, 16, 18, 10, 12, 15, 8, 1, 0 })
        );

    [TestCase(20, 5)]
    [TestCase(7, 3)]
    [TestCase(7, 6)]
    [TestCase(3, 1)]
    [TestCase(4, 9)]
    [TestCase(1, 1)]
    public void Every_epoch_holds_each_row_once(int rows, int size)
    {
        long[][][] epochs = (Options with { BatchSize = size, Epochs = 4 }).Batches(rows);
        Assert.That(epochs, Has.Length.EqualTo(4));
        foreach (long[][] epoch in epochs)
            Assert.That(epoch.SelectMany(batch => batch).Order(), Is.EqualTo(Enumerable.Range(0, rows)));
    }

    [TestCase(20, 5, new[] { 5, 5, 5, 5 })]
    [TestCase(7, 3, new[] { 3, 3, 1 })]
    [TestCase(7, 7, new[] { 7 })]
    [TestCase(4, 9, new[] { 4 })]
    public void Only_the_last_batch_is_smaller(int rows, int size, int[] lengths)
    {
        foreach (long[][] epoch in (Options with { BatchSize = size }).Batches(rows))
            Assert.That(epoch.Select(batch => batch.Length), Is.EqualTo(lengths));
    }

    [Test]
    public void Each_epoch_is_shuffled_anew()
    {
        var orders = Options.Batches(20).Select(epoch => string.Join(' ', epoch.SelectMany(batch => batch)));
        Assert.That(orders, Is.Unique);
    }

    [TestCase(7)]
    [TestCase(8)]
    public void A_full_batch_keeps_the_rows_in_their_order(int size) =>
        Assert.That(
            (Options with { BatchSize = size }).Batches(7),
            Is.All.EqualTo(new[] { new long[] { 0, 1, 2, 3, 4, 5, 6 } })
        );

    [Test]
    public void The_same_seed_gives_the_same_batches_whatever_else_was_drawn()
    {
        long[][][] first = (Options with { Seed = 5 }).Batches(20);
        using Tensor others = randn(100);
        Assert.Multiple(() =>
        {
            Assert.That((Options with { Seed = 5 }).Batches(20), Is.EqualTo(first));
            Assert.That((Options with { Seed = 6 }).Batches(20), Is.Not.EqualTo(first));
        });
    }

    [Test]
    public void They_leave_the_global_generator_alone()
    {
        manual_seed(3);
        using Tensor expected = randn(5);
        manual_seed(3);
        Options.Batches(20);
        using Tensor found = randn(5);
        Assert.That(found.data<float>().ToArray(), Is.EqualTo(expected.data<float>().ToArray()));
    }

    [Test]
    public void More_epochs_begin_like_fewer() =>
        Assert.That((Options with { Epochs = 3 }).Batches(20), Is.EqualTo(Options.Batches(20)[..3]));
}
