namespace WeightDecay.Checking.Render;

/// <summary>How a verdict looks: a sign that needs no colour, a colour, a word.</summary>
internal static class Marks
{
    public static string Of(VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Passed => "[green]✓[/]",
            VerdictKind.NotStarted => "[grey]·[/]",
            VerdictKind.Blocked => "[grey]-[/]",
            _ => "[red]✗[/]",
        };

    public static string Word(VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Passed => "done",
            VerdictKind.NotStarted => "[grey]to do[/]",
            VerdictKind.Blocked => "[grey]not run[/]",
            VerdictKind.TimedOut => "[red]did not come back[/]",
            VerdictKind.Error => "[red]crashed[/]",
            _ => "[red]not right yet[/]",
        };
}
