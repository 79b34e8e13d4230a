using System.Globalization;
using WeightDecay.Checking.Run;
using WeightDecay.Given.Native;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>The command that starts a submission's process, locked up as well as a level says.</summary>
internal static class Cell
{
    /// <param name="level">How well.</param>
    /// <param name="room">What the process needs.</param>
    /// <param name="limits">What it may use up.</param>
    /// <param name="place">Where it is judged: what runs at two places at the same time runs as two users, if that is possible.</param>
    public static string[] Command(Level level, Room room, Limits limits, int place = 0) =>
        level switch
        {
            Level.L0 => [.. Environment(limits), .. room.Here],
            Level.L1 => [.. Limited(limits), .. Environment(limits), Filtered, .. room.Here],
            Level.L2 =>
            [
                .. Limited(limits),
                .. Crowd(limits),
                .. Users.As(Users.Of(place)),
                .. Environment(limits),
                Filtered,
                .. room.Here,
            ],
            Level.L3 => Walled(room, limits, place),
            _ => [.. ControlGroup.OfThisSystem.Join(limits), .. Walled(room, limits, place)],
        };

    // Where there are no walls to bring the filter along, the process puts it on by itself.
    private const string Filtered = $"{FilterHere.Variable}=1";

    /// <summary>Behind walls as a user of its own.</summary>
    public static string[] Behind(Room room, Limits limits, int user) =>
        [.. Seccomp.Open, .. Limited(limits), .. Crowd(limits), .. Walls.Around(room, limits, user)];

    private static string[] Walled(Room room, Limits limits, int place) =>
        Users.AreThere
            ? Behind(room, limits, Users.Of(place))
            : [.. Seccomp.Open, .. Limited(limits), .. Walls.Around(room, limits)];

    private static string[] Limited(Limits limits) =>
        [
            "prlimit",
            $"--cpu={limits.CpuSeconds}:{limits.CpuSeconds + 1}",
            $"--as={limits.AddressBytes}",
            $"--fsize={limits.FileBytes}",
            "--nofile=256",
            "--core=0",
        ];

    // Counts all that a user runs: a process, and the one that waits for the next submission.
    private static string[] Crowd(Limits limits) => [$"--nproc={2 * limits.Tasks}"];

    private static string[] Environment(Limits limits) =>
        ["env", "-i", .. Variables(limits).Select(v => $"{v.Name}={v.Value}")];

    /// <summary>Whatever hangs on the user, the time zone or the number of processors is the same for everybody.</summary>
    public static (string Name, string Value)[] Variables(Limits limits) =>
        [
            ("HOME", "/tmp"),
            ("TZ", "UTC"),
            ("XDG_CACHE_HOME", Path.GetDirectoryName(CacheFolders.OfThisUser().Kept[0])!),
            ("DOTNET_EnableDiagnostics", "0"),
            ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
            ("DOTNET_gcServer", "0"),
            .. Tuning.Variables,
            ("DOTNET_GCHeapHardLimit", limits.HeapBytes.ToString("x", CultureInfo.InvariantCulture)),
            ("DOTNET_PROCESSOR_COUNT", "1"),
            ("DOTNET_TC_CallCountingDelayMs", limits.LivesLong ? "0" : "7d0"), // two seconds, in which a submission is through
            ("DOTNET_TC_CallCountThreshold", limits.LivesLong ? "800" : "1e"),
            ("OMP_NUM_THREADS", "1"),
            ("MKL_NUM_THREADS", "1"),
        ];
}
