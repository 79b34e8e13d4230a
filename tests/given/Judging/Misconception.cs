namespace WeightDecay.Given.Judging;

/// <summary>A wrong implementation that people really write, and the advice that would help them.</summary>
internal sealed record Misconception(Type Type, string Title, string Advice)
{
    /// <summary>The folder's name for it, such as <c>ForgetsTheHalf</c>.</summary>
    public string Name => Type.Namespace![(Type.Namespace!.LastIndexOf('.') + 1)..];
}
