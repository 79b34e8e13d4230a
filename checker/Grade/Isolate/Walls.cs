using System.Globalization;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>Bubblewrap's words: a program that sees a room, and nothing else of this system.</summary>
internal static class Walls
{
    private const string Nobody = "65534";

    /// <summary>As whoever grades, who within is nobody.</summary>
    public static string[] Around(Room room, Limits limits) =>
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
            .. Inside(room, limits),
            "--",
            .. room.Inside,
        ];

    /// <summary>As another user. Root builds the walls, so that what they show may lie where only root can look.</summary>
    public static string[] Around(Room room, Limits limits, int user) =>
        [
            "bwrap",
            "--unshare-ipc",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-uts",
            "--unshare-cgroup-try",
            "--cap-drop",
            "ALL",
            .. new[] { "CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP" }.SelectMany(right => new[] { "--cap-add", right }),
            .. Inside(room, limits),
            .. Bound("--ro-bind", Users.Program, Users.Program),
            "--",
            .. Users.As(user),
            .. room.Inside,
        ];

    private static string[] Inside(Room room, Limits limits) =>
        [
            "--die-with-parent",
            "--new-session",
            .. Seccomp.Read,
            "--clearenv",
            .. Cell.Variables(limits).SelectMany(v => new[] { "--setenv", v.Name, v.Value }),
            "--perms",
            "1777",
            "--size",
            limits.FileBytes.ToString(CultureInfo.InvariantCulture),
            "--tmpfs",
            "/tmp",
            .. Folders(room).SelectMany(folder => new[] { "--dir", folder }),
            .. Bound("--ro-bind", "/usr/lib", "/usr/lib"),
            .. Bound("--ro-bind-try", "/usr/lib64", "/usr/lib64"),
            .. Bound("--symlink", "usr/lib", "/lib"),
            .. Bound("--symlink", "usr/lib64", "/lib64"),
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            .. room.Seen.SelectMany(seen => Bound("--ro-bind", seen.From, seen.To)),
        ];

    // What leads to a file: bubblewrap by itself makes it for the owner alone.
    private static IEnumerable<string> Folders(Room room) =>
        room
            .Seen.Select(seen => seen.To)
            .Append(Users.Program)
            .SelectMany(Above)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Above(string path) =>
        Path.GetDirectoryName(path) is { Length: > 1 } folder ? Above(folder).Append(folder) : [];

    private static string[] Bound(string how, string from, string to) => [how, from, to];
}
