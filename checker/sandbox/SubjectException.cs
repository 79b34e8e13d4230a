using WeightDecay.Given.Judging;

namespace WeightDecay.Sandboxed;

/// <summary>An exception of a type that the judge does not know: it is told by the name that it had there.</summary>
internal sealed class SubjectException : Exception
{
    public SubjectException(string type, string message)
        : base(message) => Data[Failure.Kind] = type;
}
