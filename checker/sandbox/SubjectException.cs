namespace WeightDecay.Sandboxed;

/// <summary>An exception of a type that the judge does not know.</summary>
internal sealed class SubjectException(string type, string message) : Exception($"{type}: {message}");
