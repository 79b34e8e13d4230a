using Spectre.Console;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>No verb: where am I, what next?</summary>
internal static class HomeCommand
{
    public static int Run(Desk desk)
    {
        var outcomes = desk.Check(desk.Catalogue.Exercises).ToList();
        desk.Console.Write(Course.Summary(outcomes));
        desk.Console.Write(NextStep.After(outcomes));
        return Offered(desk) ? WatchCommand.Run(desk, null, poll: false, plain: false) : ExitCode.Done;
    }

    /// <summary>Whether the person at the terminal goes on to `watch`.</summary>
    private static bool Offered(Desk desk)
    {
        if (desk.Answers is null || !desk.Console.Profile.Capabilities.Interactive)
            return false;
        desk.Console.MarkupLine("\nPress [bold]w[/] to have every save checked from now on; any other key ends.");
        return Console.ReadKey(intercept: true).KeyChar is 'w' or 'W';
    }
}
