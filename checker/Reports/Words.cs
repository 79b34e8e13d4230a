namespace WeightDecay.Checking.Reports;

/// <summary>Numbers in sentences.</summary>
internal static class Words
{
    public static string Count(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";
}
