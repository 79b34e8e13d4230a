using WeightDecay.Given.Judging;

namespace WeightDecay.Sandboxed;

/// <summary>What calls threw. To find out where takes as long as many calls, and is seldom wanted: the judge asks if it is.</summary>
internal sealed class Throws
{
    private readonly Dictionary<long, Exception> kept = [];

    public void Keep(long id, Exception error) => kept[id] = error;

    public void Forget() => kept.Clear();

    /// <summary>Where in the student's file; empty where that can't be said.</summary>
    public string Place(long id)
    {
        try
        {
            return kept.GetValueOrDefault(id) switch
            {
                null => "",
                TypeInitializationException { InnerException: { } inner } => Failure.Origin(inner),
                var error => Failure.Origin(error),
            };
        }
        catch (Exception) // a student's exception may throw when it is asked anything
        {
            return "";
        }
    }
}
