using System.Reflection;
using System.Security.Cryptography;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>What a submission's process was asked, and what it answered, as bytes.</summary>
/// <param name="Function">The function that was called; null where the gradient of an earlier call was asked for.</param>
/// <param name="ArgumentsAt">Where in the question the function's arguments begin.</param>
/// <param name="Question">As it was sent.</param>
/// <param name="Answer">As it came.</param>
internal sealed record Exchange(MethodInfo? Function, int ArgumentsAt, byte[] Question, byte[] Answer)
{
    public ReadOnlySpan<byte> Arguments => Question.AsSpan(ArgumentsAt);

    /// <summary>The same for the same arguments.</summary>
    public UInt128 Key => BitConverter.ToUInt128(SHA256.HashData(Arguments));

    public int Bytes => Question.Length + Answer.Length;

    /// <summary>Whether it was an answer, and no question in return.</summary>
    public bool IsAnswered => Kind is Message.Returned or Message.Threw;

    /// <summary>Whether it was answered with a value.</summary>
    public bool HasReturned => Kind == Message.Returned;

    /// <summary>Whether a function came back with a value.</summary>
    public bool IsReturned => Function is not null && HasReturned;

    private Message? Kind => Answer is [var kind, ..] ? (Message)kind : null;
}
