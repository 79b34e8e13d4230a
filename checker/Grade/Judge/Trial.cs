using System.Reflection;
using TorchSharp;
using WeightDecay.Sandboxed;
using Tensor = TorchSharp.torch.Tensor;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A student's spec asks; the implementation under trial stands here, and the spec never sees which one it is.</summary>
internal static class Trial
{
    private const int MostWeights = 1_000_000;

    public static byte[] Answer(byte[] question)
    {
        using var scope = torch.NewDisposeScope(); // a spec may ask a hundred thousand times
        BinaryReader asked = Frames.Reader(question);
        asked.ReadByte();
        var (arguments, before) = Crossing.ReadArguments(asked, Signature.OfStep);
        object? result = null;
        Exception? error = null;
        try
        {
            RequireFew((Tensor)arguments[0]!, (Tensor)arguments[1]!);
            result = Signature.Step.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }
        catch (Exception e)
        {
            error = e;
        }
        return Frames.Bytes(to => WriteAnswer(to, result, error, arguments, before));
    }

    // The step is made in this process, on no account but its own.
    private static void RequireFew(Tensor w, Tensor g)
    {
        if (Broadcast.Entries(w, g) > MostWeights)
            throw new ArgumentException(
                $"a step of more than {MostWeights:N0} weights is not answered: a spec needs a handful"
            );
    }

    private static void WriteAnswer(
        BinaryWriter to,
        object? result,
        Exception? error,
        object?[] arguments,
        byte[][] before
    )
    {
        to.Write((byte)(error is null ? Message.Answer : Message.Threw));
        if (error is null)
            Crossing.WriteReply(to, result, arguments, before, Signature.OfStep);
        else
        {
            Crossing.WriteChanges(to, arguments, before, Signature.OfStep);
            Faults.Write(to, error);
        }
    }
}
