namespace WeightDecay.Given.Judging;

/// <summary>A wrong implementation that people really write, and the advice that would help them.</summary>
/// <param name="Type">Its class, with nothing but the wrong functions.</param>
/// <param name="Solution">The class that the other functions come from; null where there is none.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Advice">What the wrong value is, and what to do.</param>
internal sealed record Misconception(Type Type, Type? Solution, string Title, string Advice)
{
    /// <summary>The folder's name for it, such as <c>ForgetsTheHalf</c>.</summary>
    public string Name => Type.Namespace![(Type.Namespace!.LastIndexOf('.') + 1)..];
}
