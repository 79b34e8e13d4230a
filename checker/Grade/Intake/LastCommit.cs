using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Asks Git when a checkout's last commit was made (as its author's clock had it). Git never sees the checkout's own
/// configuration, which can name programs to run: it gets an empty repository of ours, and the student's objects.
/// </summary>
internal static partial class LastCommit
{
    private const int MostRefBytes = 10_000_000;
    private const int MostMemory = 512 * 1024; // kB of address space
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Null where there is no commit, no Git, or anything odd in the repository.</summary>
    public static DateTimeOffset? At(string checkout)
    {
        try
        {
            return Tip(checkout) is { } commit && IsPlain(checkout) ? Asked(checkout, commit) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception)
        {
            return null;
        }
    }

    private static string? Tip(string checkout)
    {
        string head = Read(checkout, "HEAD");
        if (Hash().IsMatch(head))
            return head.Trim();
        if (Branch().Match(head) is not { Success: true } branch || head.Contains(".."))
            return null;
        string name = branch.Groups[1].Value;
        string loose = Read(checkout, name);
        if (Hash().IsMatch(loose))
            return loose.Trim();
        string? packed = Read(checkout, "packed-refs").Split('\n').FirstOrDefault(l => l.EndsWith(' ' + name));
        return packed?.Split(' ')[0] is { } hash && Hash().IsMatch(hash) ? hash : null;
    }

    /// <summary>A file of the repository; empty if it is none, or if it or a folder above it is a link.</summary>
    private static string Read(string checkout, string name)
    {
        string path = Path.Combine(checkout, ".git");
        foreach (string part in name.Split('/'))
        {
            if (!Directory.Exists(path) || new DirectoryInfo(path).LinkTarget is not null)
                return "";
            path = Path.Combine(path, part);
        }
        return
            Inode.IsRegular(path) && new FileInfo(path) is { Exists: true, LinkTarget: null, Length: <= MostRefBytes }
            ? File.ReadAllText(path)
            : "";
    }

    /// <summary>Whether all objects are in the repository itself: no links, and no other repository to borrow from.</summary>
    private static bool IsPlain(string checkout)
    {
        var objects = new DirectoryInfo(Path.Combine(checkout, ".git", "objects"));
        return objects is { Exists: true, LinkTarget: null }
            && new FolderTree(objects.FullName).All.All(e => e.Problem is null && e.Name != "alternates");
    }

    private static DateTimeOffset? Asked(string checkout, string commit)
    {
        string own = Directory.CreateTempSubdirectory("asked ").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(own, "refs"));
            File.WriteAllText(Path.Combine(own, "HEAD"), "ref: refs/heads/main\n");
            using Process git = Process.Start(Question(own, checkout, commit))!;
            string answer = Answer(git);
            return
                long.TryParse(answer.Split(' ')[0], CultureInfo.InvariantCulture, out long seconds)
                && seconds is > 0 and < 10_000_000_000
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : null;
        }
        finally
        {
            Directory.Delete(own, recursive: true);
        }
    }

    private static string Answer(Process git)
    {
        var answer = git.StandardOutput.ReadLineAsync();
        bool came = answer.Wait(Patience);
        git.Kill(entireProcessTree: true);
        return came ? answer.Result ?? "" : "";
    }

    private static ProcessStartInfo Question(string own, string checkout, string commit)
    {
        string[] words = ["git", "rev-list", "--no-walk", "--timestamp", "--max-count=1", commit];
        if (OperatingSystem.IsLinux())
            words = ["sh", "-c", $"ulimit -v {MostMemory}; exec \"$@\"", "sh", .. words]; // a commit may be a bomb
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = own;
        start.Environment["GIT_DIR"] = own;
        start.Environment["GIT_OBJECT_DIRECTORY"] = Path.Combine(checkout, ".git", "objects");
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        return start;
    }

    [GeneratedRegex(@"^[0-9a-f]{40}\s*$")]
    private static partial Regex Hash();

    [GeneratedRegex(@"^ref: (refs/[A-Za-z0-9][A-Za-z0-9._/-]*)\s*$")]
    private static partial Regex Branch();
}
