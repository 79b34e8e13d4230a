namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Strangers' names in a sentence.</summary>
internal static class Listing
{
    private const int Most = 5;

    /// <summary>All of a few names; the first of many, and how many more there are.</summary>
    public static string Of(IEnumerable<string> names)
    {
        string[] all = [.. names];
        string first = string.Join(", ", all.Take(Most).Select(Hidden.Shown));
        return all.Length > Most ? $"{first} and {all.Length - Most:N0} more" : first;
    }

    /// <summary>With a number and a noun: <c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(int n, string noun) => n == 1 ? $"1 {noun}" : $"{n:N0} {noun}s";
}
