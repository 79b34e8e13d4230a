using System.Reflection;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>What is kept of an exchange: the question, to be asked again, and enough of the answer to know it by.</summary>
internal sealed record Turn(MethodInfo? Function, int ArgumentsAt, byte[] Question, Digest Answer)
{
    public static Turn Of(Exchange exchange) =>
        new(exchange.Function, exchange.ArgumentsAt, exchange.Question, Digest.Of(exchange.Answer));

    /// <summary>Whether another one went the same way, to the last bit.</summary>
    public bool IsSameAs(Turn other) => Answer == other.Answer && Question.AsSpan().SequenceEqual(other.Question);
}
