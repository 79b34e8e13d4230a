using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>How a call ended, at the other end.</summary>
/// <param name="Kind">Whether the function returned or threw.</param>
/// <param name="Id">Of the call.</param>
/// <param name="Printed">To the console.</param>
/// <param name="Drawn">The state of the global generator, if it is another one now.</param>
/// <param name="Left">How many tensors it left undisposed.</param>
/// <param name="Rest">What it changed, and gave.</param>
internal sealed record Reply(Message Kind, long Id, string Printed, byte[]? Drawn, int Left, BinaryReader Rest)
{
    public static Reply Of(byte[] answer)
    {
        BinaryReader from = Frames.Reader(answer);
        return new Reply(
            (Message)from.ReadByte(),
            from.ReadInt64(),
            from.ReadString(),
            Randomness.Read(from),
            from.ReadInt32(),
            from
        );
    }

    /// <summary>What an earlier call gave.</summary>
    public static object? Value(Exchange call)
    {
        var signature = Signature.Of(call.Function!);
        return Crossing.ReadReply(Of(call.Answer).Rest, Arguments(call), signature);
    }

    /// <summary>What it was called with, each time as it was then: whatever is written into them is written into copies.</summary>
    public static object?[] Arguments(Exchange call) =>
        Crossing.ReadArguments(Frames.Reader(call.Arguments.ToArray()), Signature.Of(call.Function!)).Arguments;
}
