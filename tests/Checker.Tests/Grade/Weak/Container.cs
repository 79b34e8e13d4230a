using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Weak;

/// <summary>
/// The words before a command that is to find this system as a container often is: programs are missing, and no folder on the
/// way to the kit is root's alone. (Bubblewrap can make such a thing, too.)
/// </summary>
internal static class Container
{
    /// <summary>Why no container can be made; null where one can.</summary>
    public static string? Obstacle =>
        Environment.IsPrivilegedProcess && Found("bwrap") is not null
            ? null
            : "Only root, with bubblewrap, can make this system look weaker than it is.";

    public static string[] Without(params string[] programs) =>
        [
            "bwrap",
            .. Bound("--dev-bind", "/"),
            "--cap-add",
            "ALL",
            .. Closed.SelectMany(folder => new[] { "--perms", "0755", "--tmpfs", folder }),
            .. Needed.SelectMany(Above).Where(IsHidden).Distinct().SelectMany(folder => new[] { "--dir", folder }),
            .. Needed.Where(IsHidden).SelectMany(path => Bound("--bind", path)),
            .. programs.Select(Found).SelectMany(program => new[] { "--ro-bind", "/dev/null", program! }),
            "--",
        ];

    private static IEnumerable<string> Needed =>
        [Repository.Kit.Root, Path.GetTempPath(), .. Room.OfSubmission().Seen.Select(seen => seen.From)];

    // The outermost ones; what is needed of them is shown again.
    private static IEnumerable<string> Closed =>
        Needed.Select(path => Above(path).FirstOrDefault(IsClosed)).OfType<string>().Distinct();

    private static bool IsClosed(string folder) =>
        !OperatingSystem.IsWindows() && !File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute);

    private static bool IsHidden(string path) => Closed.Any(closed => path.StartsWith($"{closed}/"));

    private static IEnumerable<string> Above(string path) =>
        Path.GetDirectoryName(path) is { Length: > 1 } folder ? Above(folder).Append(folder) : [];

    private static string? Found(string program) =>
        Environment
            .GetEnvironmentVariable("PATH")!
            .Split(':')
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static string[] Bound(string how, string path) => [how, path, path];
}
