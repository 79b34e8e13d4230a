using TorchSharp;
using WeightDecay.Sandboxed;
using Tensor = TorchSharp.torch.Tensor;
using Throws = NUnit.Framework.Throws;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Entries that share one place in memory cross to another process once, and share one there, too.</summary>
public sealed class ExpandedTensors
{
    [Test]
    public void A_number_that_stands_for_six_hundred_thousand_crosses_as_one()
    {
        Tensor tensor = torch.tensor(2.0).expand(600_000, 1);
        byte[] bytes = Bytes(tensor);
        Tensor there = Tensors.Read(Frames.Reader(bytes));
        Assert.That(bytes, Has.Length.LessThan(100));
        Assert.That(there.stride(0), Is.Zero);
        Assert.That(there.equal(tensor).all().item<bool>());
        Assert.That(there.shape, Is.EqualTo(tensor.shape));
    }

    [TestCase(3, 1), TestCase(1, 4), TestCase(1, 1), TestCase(3, 4)]
    public void Each_entry_is_where_it_was(int rows, int columns)
    {
        Tensor tensor = torch.randn(rows, columns).expand(3, 4).t().unsqueeze(0);
        Tensor there = Tensors.Read(Frames.Reader(Bytes(tensor)));
        Assert.That(there.shape, Is.EqualTo(tensor.shape));
        Assert.That(there.equal(tensor).all().item<bool>());
    }

    [Test]
    public void Nobody_hands_over_more_entries_than_a_message_could_hold()
    {
        byte[] bytes = Bytes(torch.tensor(1.0).expand(1 << 20, 1 << 20));
        Assert.That(() => Tensors.Read(Frames.Reader(bytes)), Throws.TypeOf<InvalidDataException>());
    }

    private static byte[] Bytes(Tensor tensor) => Frames.Bytes(to => Tensors.Write(to, tensor));
}
