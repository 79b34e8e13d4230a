using Spectre.Console;

namespace WeightDecay.Checking.Render;

/// <summary>The console: with colours for a person, plain for a pipe or a file (also on build servers that show colours).</summary>
internal static class Terminal
{
    public static IAnsiConsole Of(bool piped) =>
        piped
            ? AnsiConsole.Create(
                new AnsiConsoleSettings
                {
                    Ansi = AnsiSupport.No,
                    ColorSystem = ColorSystemSupport.NoColors,
                    Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
                }
            )
            : AnsiConsole.Console;
}
