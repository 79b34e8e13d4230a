using WeightDecay.Checking.Grade.Book;

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
        if (new GradeFolder(submissions) is var other && File.Exists(other.Run) && Directory.Exists(other.Store))
            throw new Trouble(
                $"{Hidden.Shown(new DirectoryInfo(submissions).Name)} holds the results of a grading, not what a class handed in: give the folder or archive that was graded."
            );
        return new GradeFolder(root).Ours();
    }

    public string Store => Path.Combine(Root, "store");

    /// <summary>Held by the run that writes here.</summary>
    public string Lock => Path.Combine(Store, "lock");

    public string Run => Path.Combine(Root, "run.json");

    public string Marks => Path.Combine(Root, "marks.json");

    public string Overrides => Path.Combine(Root, OverridesFile.Name);

    /// <summary>Who is in the class, as a run was told last.</summary>
    public string Roster => Path.Combine(Root, "roster.csv");

    /// <summary>What verdicts are worth, as a run was told last.</summary>
    public string Policy => Path.Combine(Root, "policy.json");

    public string ClassPage => Path.Combine(Root, "class.html");

    public string Gradebook => Path.Combine(Root, "gradebook.csv");

    public string Canvas => Path.Combine(Root, "canvas.csv");

    public string Moodle => Path.Combine(Root, "moodle.csv");

    public string JUnit => Path.Combine(Root, "junit.xml");

    /// <summary>Whose pages lie there.</summary>
    public IEnumerable<string> Students =>
        Directory.Exists(StudentsFolder)
            ? Directory
                .EnumerateDirectories(StudentsFolder)
                .Where(student => File.Exists(Path.Combine(student, "feedback.html")))
                .Select(student => Path.GetFileName(student))
                .Order(StringComparer.Ordinal)
            : [];

    /// <summary>All that changed when marks did last, or would.</summary>
    public string Changes => Path.Combine(Root, "changes.csv");

    /// <param name="student">An id, safe as a file's name.</param>
    /// <param name="file">The file's name.</param>
    public string Of(string student, string file) => Path.Combine(StudentsFolder, student, file);

    private string StudentsFolder => Path.Combine(Root, "students");

    // What every run writes anew.
    private string[] Results => [ClassPage, Gradebook, Canvas, Moodle, JUnit, Changes, StudentsFolder];

    // Where a run that was cut off had not come further, there is a store alone.
    private bool IsBegun => Directory.Exists(Store) || File.Exists(Run);

    private GradeFolder Ours() =>
        !IsBegun && Results.FirstOrDefault(Path.Exists) is { } other
            ? throw new Trouble(
                $"--out {Hidden.Shown(new DirectoryInfo(Root).Name)} has {Path.GetFileName(other)}, and is no folder of results: that would be written over. Give a new folder."
            )
            : this;

    private static bool Lies(string inner, string outer) =>
        Path.GetRelativePath(outer, inner).Split(Path.DirectorySeparatorChar)[0] is var first
        && first != ".."
        && !Path.IsPathRooted(first);
}
