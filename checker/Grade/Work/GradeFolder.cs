namespace WeightDecay.Checking.Grade.Work;

/// <summary>The folder of a grading's results: every path in it is computed here.</summary>
public sealed record GradeFolder(string Root)
{
    /// <param name="root">The folder that was asked for.</param>
    /// <param name="submissions">What is graded.</param>
    /// <exception cref="Trouble">Results can't go there.</exception>
    public static GradeFolder For(string root, string submissions)
    {
        string name = Hidden.Shown(Path.GetFileName(Path.TrimEndingDirectorySeparator(root)));
        if (File.Exists(root))
            throw new Trouble(
                $"--out {name} is a file: give a folder for the results, which is made where there is none."
            );
        if (Directory.Exists(submissions) && Lies(root, submissions))
            throw new Trouble(
                $"--out {name} lies within the submissions, where the next run would take it for somebody's work: give a folder beside them."
            );
        return new GradeFolder(root);
    }

    public string Store => Path.Combine(Root, "store");

    /// <summary>Held by the run that writes here.</summary>
    public string Lock => Path.Combine(Store, "lock");

    public string Run => Path.Combine(Root, "run.json");

    public string Marks => Path.Combine(Root, "marks.json");

    public string Overrides => Path.Combine(Root, "overrides.csv");

    /// <summary>Who is in the class, as a run was told last.</summary>
    public string Roster => Path.Combine(Root, "roster.csv");

    /// <summary>What verdicts are worth, as a run was told last.</summary>
    public string Policy => Path.Combine(Root, "policy.json");

    public string ClassPage => Path.Combine(Root, "class.html");

    /// <summary>Whose pages lie there.</summary>
    public IEnumerable<string> Students =>
        Directory.Exists(Of("students"))
            ? Directory
                .EnumerateDirectories(Of("students"))
                .Where(student => File.Exists(Path.Combine(student, "feedback.html")))
                .Select(student => Path.GetFileName(student))
                .Order(StringComparer.Ordinal)
            : [];

    public string Of(string file) => Path.Combine(Root, file);

    /// <param name="student">An id, safe as a file's name.</param>
    /// <param name="file">The file's name.</param>
    public string Of(string student, string file) => Path.Combine(Root, "students", student, file);

    private static bool Lies(string inner, string outer) =>
        Path.GetRelativePath(outer, inner).Split(Path.DirectorySeparatorChar)[0] is var first
        && first != ".."
        && !Path.IsPathRooted(first);
}
