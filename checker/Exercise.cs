namespace WeightDecay.Checking;

/// <summary>One exercise. Its folder's name, such as <c>01-ScratchPenalty</c>, is its only identifier.</summary>
/// <param name="Name">The folder's name: a number, a hyphen, the class.</param>
/// <param name="Tasks">The functions to write, in the file's order; task k is the k-th of them.</param>
public sealed record Exercise(string Name, ImmutableArray<string> Tasks)
{
    public string Number => Name[..Name.IndexOf('-')];

    public string Class => Name[(Name.IndexOf('-') + 1)..];

    public string Fixture => $"{Class}Spec";

    public string FileName => $"{Class}.cs";

    public override string ToString() => Name;
}
