using System.Diagnostics;

namespace WeightDecay.Cohort;

/// <summary>Makes a folder a checkout with one commit.</summary>
internal static class Checkout
{
    public static void Commit(string folder, DateTimeOffset at)
    {
        Git(folder, at, "init", "--quiet", "--initial-branch=main", "--template=");
        Git(folder, at, "add", ".");
        Git(folder, at, "commit", "--quiet", "--message=My answers");
    }

    private static void Git(string folder, DateTimeOffset at, params string[] words)
    {
        var start = new ProcessStartInfo("git", words) { WorkingDirectory = folder };
        string time = $"{at.ToUnixTimeSeconds()} +0000";
        (start.Environment["GIT_AUTHOR_DATE"], start.Environment["GIT_COMMITTER_DATE"]) = (time, time);
        foreach (string who in new[] { "AUTHOR", "COMMITTER" })
            (start.Environment[$"GIT_{who}_NAME"], start.Environment[$"GIT_{who}_EMAIL"]) = (
                "Nobody",
                "nobody@example.org"
            );
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        if (git.ExitCode != 0)
            throw new InvalidOperationException($"git {words[0]} failed in {folder}.");
    }
}
