using System.ComponentModel;
using WeightDecay.Checking.Grade.Judge;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>Finds out, by trying, how well this system can lock up a process.</summary>
internal static class Levels
{
    /// <summary>Below it, strangers' code is judged only where somebody says so.</summary>
    public const Level Enough = Level.L2;

    /// <summary>The best level at which a submission's process comes up.</summary>
    public static Level Best(Limits limits) =>
        new[] { Level.L4, Level.L3, Level.L2, Level.L1 }.FirstOrDefault(level => Works(level, limits), Level.L0);

    /// <summary>Whether a submission's process comes up that is started so.</summary>
    public static bool ComesUp(string[] command)
    {
        try
        {
            using var process = new SubjectProcess(command);
            process.WakeUp();
            return true;
        }
        catch (Exception e) when (e is SubjectEnded or Win32Exception)
        {
            return false;
        }
    }

    private static bool Works(Level level, Limits limits) =>
        (level != Level.L4 || ControlGroup.OfThisSystem.IsThere())
        && ComesUp(Cell.Command(level, Room.OfSubmission(), limits));
}
