using TorchSharp;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What the judge answers a student's spec, which may ask a hundred thousand times.</summary>
public sealed class AnsweredAsks
{
    [Test]
    public void None_leaves_a_tensor_behind()
    {
        object?[] arguments = [torch.zeros(3), torch.zeros(2), 0.3, 0.7];
        byte[] question = Frames.Bytes(to =>
        {
            to.Write((byte)Message.Ask);
            Crossing.WriteArguments(to, arguments, Signature.OfStep);
        });
        using var scope = torch.NewDisposeScope();
        Assert.That(Trial.Answer(question), Is.Not.Empty);
        Assert.That(scope.DisposablesCount, Is.Zero);
    }
}
