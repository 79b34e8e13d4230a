using System.Threading;
using Spectre.Console;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Commands;

/// <summary>Checks every save at once, until one leaves.</summary>
internal static class WatchCommand
{
    /// <param name="desk">The kit and the terminal.</param>
    /// <param name="words">The exercise to begin with; the first one that is not done when left out.</param>
    /// <param name="poll">Look for saves by the clock.</param>
    /// <param name="plain">Line after line, nothing drawn anew: for screen readers.</param>
    public static int Run(Desk desk, string? words, bool poll, bool plain)
    {
        Exercise? first = words is null ? null : desk.Exercise(words);
        bool keys = desk.Answers is not null;
        bool redraw = !plain && desk.Console.Profile.Capabilities is { Interactive: true, Ansi: true };
        using var watcher = new Watcher(desk, new Display(desk.Console, redraw, keys), first, poll);
        ConsoleCancelEventHandler leave = (_, e) =>
        {
            e.Cancel = true;
            watcher.Tell(new Event.Ended());
        };
        Console.CancelKeyPress += leave;
        if (keys)
            new Thread(() => Keyboard.Follow(key => watcher.Tell(new Event.Pressed(key))))
            {
                IsBackground = true,
            }.Start();
        if (watcher.IsPolling && !poll)
            desk.Console.WriteLine("(This folder tells of no changes, so it is looked at several times a second.)");
        watcher.Run();
        Console.CancelKeyPress -= leave;
        desk.Console.WriteLine("\nUntil next time.");
        return ExitCode.Done;
    }
}
