namespace WeightDecay.Checking.Compile;

/// <summary>
/// Tells code that no one writes by hand from code that the compiler can take: each bracket within a bracket costs it
/// stack, and a stack overflow would end this process. Counts characters alone, in comments and texts too.
/// </summary>
internal static class Nesting
{
    private const int Deepest = 100;
    private const int Longest = 20_000;

    public static string? Problem(string source)
    {
        int depth = 0, // of ( [ {
            angles = 0, // of <, which is also "less than": begins anew with each statement
            length = 0;
        foreach (char c in source)
        {
            depth = Math.Max(0, depth + Step(c, "([{", ")]}"));
            angles = c is ';' or '{' or '}' ? 0 : Math.Max(0, angles + Step(c, "<", ">"));
            length = c is ';' or '{' or '}' or ',' ? 0 : length + 1;
            if (depth > Deepest || angles > Deepest)
                return $"holds code nested too deeply: more than {Deepest} brackets within one another";
            if (length > Longest)
                return $"holds a statement that is too long: more than {Longest:N0} characters";
        }
        return null;
    }

    private static int Step(char c, string open, string close) =>
        open.Contains(c) ? 1
        : close.Contains(c) ? -1
        : 0;
}
