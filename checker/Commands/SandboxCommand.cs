using Spectre.Console;
using WeightDecay.Checking.Doctor;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>How well a stranger's code is locked up here, shown by code that tries to get out.</summary>
internal static class SandboxCommand
{
    public static int Run(Desk desk)
    {
        var limits = new Limits();
        var level = Levels.Best(limits);
        var escapes = new Canaries(level, limits).Escapes();
        desk.Console.Write(Findings.Of(escapes.Select(e => Finding(e, level))));
        bool holds = escapes.All(e => e.IsHeld || e.From > level);
        desk.Console.WriteLine(Sentence(level, holds));
        return holds && level >= Levels.Enough ? ExitCode.Done : ExitCode.Trouble;
    }

    private static Finding Finding(Escape escape, Level level) =>
        new(
            escape.IsHeld ? "held" : "got out",
            escape.From > level ? Need.Sometimes : Need.Always,
            escape.IsHeld,
            escape.From > level && !escape.IsHeld
                ? $"{escape.Attempt} (only {escape.From} promises to hold it)"
                : escape.Attempt
        );

    private static string Sentence(Level level, bool holds) =>
        (holds, level) switch
        {
            (false, _) => $"This system is at level {level}, and does not keep what that promises: do not grade here.",
            (_, < Levels.Enough) when Environment.IsPrivilegedProcess =>
                $"This system is at level {level}: strangers' code can't be locked up well. Install bubblewrap (Debian: apt install bubblewrap), or, in a container that gives it no rights, let other users read the kit's folder and the NuGet packages.",
            (_, < Levels.Enough) =>
                $"This system is at level {level}: strangers' code can't be locked up well. Install bubblewrap (Debian: apt install bubblewrap); docs/grading.md tells what a container must grant it.",
            (_, Level.L4) when Environment.IsPrivilegedProcess && !Users.AreThere =>
                $"This system is at level {level}, but all submissions run as root, behind their walls: let other users read the kit's folder and the NuGet packages (chmod -R o+rX), and each will run as a user of its own.",
            (_, Level.L4) => $"This system is at level {level}: all that can be had.",
            _ => $"This system is at level {level}: enough for grading.",
        };
}
