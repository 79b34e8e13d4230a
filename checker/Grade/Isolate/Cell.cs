using System.Globalization;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>The command that starts a submission's process, locked up as well as a level says.</summary>
internal static class Cell
{
    private const string Nobody = "65534";

    public static string[] Command(Level level, Room room, Limits limits) =>
        level switch
        {
            Level.L0 => [.. Environment(limits), .. room.Here],
            Level.L1 => [.. Limited(limits), .. Environment(limits), .. room.Here],
            Level.L2 => [.. Limited(limits), .. AsNobody, .. Environment(limits), .. room.Here],
            Level.L3 => Walled(room, limits),
            _ => [.. ControlGroup.Join(limits), .. Walled(room, limits)],
        };

    private static string[] Walled(Room room, Limits limits) =>
        [.. Seccomp.Open, .. Limited(limits), .. Bubblewrap(room, limits), .. room.Inside];

    private static readonly string[] AsNobody =
    [
        "setpriv",
        $"--reuid={Nobody}",
        $"--regid={Nobody}",
        "--clear-groups",
        "--no-new-privs",
        "--inh-caps=-all",
        "--bounding-set=-all",
    ];

    private static string[] Limited(Limits limits) =>
        [
            "prlimit",
            $"--cpu={limits.CpuSeconds}:{limits.CpuSeconds + 1}",
            $"--as={limits.AddressBytes}",
            $"--fsize={limits.FileBytes}",
            "--nofile=256",
            "--core=0",
        ];

    private static string[] Environment(Limits limits) =>
        ["env", "-i", .. Variables(limits).Select(v => $"{v.Name}={v.Value}")];

    // Whatever hangs on the user, the time zone or the number of processors is the same for everybody.
    private static (string Name, string Value)[] Variables(Limits limits) =>
        [
            ("HOME", "/tmp"),
            ("TZ", "UTC"),
            ("XDG_CACHE_HOME", Path.GetDirectoryName(CacheFolders.OfThisUser().Kept[0])!),
            ("DOTNET_EnableDiagnostics", "0"),
            ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
            ("DOTNET_gcServer", "0"),
            ("DOTNET_GCHeapHardLimit", limits.HeapBytes.ToString("x", CultureInfo.InvariantCulture)),
            ("DOTNET_PROCESSOR_COUNT", "1"),
            ("OMP_NUM_THREADS", "1"),
            ("MKL_NUM_THREADS", "1"),
        ];

    private static string[] Bubblewrap(Room room, Limits limits) =>
        [
            "bwrap",
            "--unshare-all",
            "--unshare-user",
            "--uid",
            Nobody,
            "--gid",
            Nobody,
            "--disable-userns",
            "--cap-drop",
            "ALL",
            "--die-with-parent",
            "--new-session",
            .. Seccomp.Read,
            "--clearenv",
            .. Variables(limits).SelectMany(v => new[] { "--setenv", v.Name, v.Value }),
            .. Bound("--ro-bind", "/usr/lib"),
            .. Bound("--ro-bind-try", "/usr/lib64"),
            "--symlink",
            "usr/lib",
            "/lib",
            "--symlink",
            "usr/lib64",
            "/lib64",
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--size",
            limits.FileBytes.ToString(CultureInfo.InvariantCulture),
            "--tmpfs",
            "/tmp",
            .. room.Seen.SelectMany(seen => new[] { "--ro-bind", seen.From, seen.To }),
            "--",
        ];

    private static string[] Bound(string how, string path) => [how, path, path];
}
