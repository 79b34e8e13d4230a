namespace WeightDecay.Checking.Tests.Grade;

/// <summary>The processes that a process started, and those that they started.</summary>
internal static class Descendants
{
    /// <summary>Their numbers; whoever started another comes before it.</summary>
    public static IEnumerable<string> Of(int process) =>
        Children($"{process}").SelectMany(child => Of(int.Parse(child)).Prepend(child));

    private static string[] Children(string process) =>
        File.ReadAllText($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
