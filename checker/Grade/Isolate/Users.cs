namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>
/// Users of this system who are nobody else: two submissions that are judged at the same time run as two of them, and can
/// neither signal each other nor use up each other's limits.
/// </summary>
internal static class Users
{
    /// <summary>The program that changes the user, for a process that has no path of programs.</summary>
    public const string Program = "/usr/bin/setpriv";

    // Between the ranges that systemd gives away; gradings at the same time begin at different places.
    private const int First = 60_706;
    private const int Count = 478;
    private const int Distance = 32;

    private static readonly Lazy<bool> Behind = new(ComeUp);

    /// <summary>Whether processes behind walls can run as one of them: only root may, and they must be able to read the kit.</summary>
    public static bool AreThere => Behind.Value;

    /// <summary>A user for each place where something is judged.</summary>
    public static int Of(int place) => First + (Environment.ProcessId * Distance + place) % Count;

    /// <summary>The words before a command that is to run as a user, and to become no other.</summary>
    public static string[] As(int user) =>
        [
            Program,
            $"--reuid={user}",
            $"--regid={user}",
            "--clear-groups",
            "--no-new-privs",
            "--inh-caps=-all",
            "--bounding-set=-all",
        ];

    // Without a namespace of users, it is the filter that lets nobody make one.
    private static bool ComeUp() =>
        Environment.IsPrivilegedProcess
        && Seccomp.IsThere
        && Levels.ComesUp(Cell.Behind(Room.OfSubmission(), new Limits(), Of(0)));
}
