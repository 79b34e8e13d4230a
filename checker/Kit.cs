using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking;

/// <summary>The repository's folders: every path of the checker is computed here.</summary>
public sealed record Kit(string Root)
{
    private const string Mark = "WeightDecay.sln";

    public string Exercises => Path.Combine(Root, "exercises");
    public string Solutions => Path.Combine(Root, "solutions");
    public string Tests => Path.Combine(Root, "tests");
    public string Usings => Path.Combine(Tests, "given", "Usings.cs");
    public string Progress => Path.Combine(Root, ".progress");

    /// <summary>The kit around a folder: the nearest one upward that holds the solution file; null outside.</summary>
    public static Kit? Around(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, Mark)))
                return new Kit(at.FullName);
        return null;
    }

    public string Learner(Exercise e) => Path.Combine(Exercises, e.Name, e.FileName);

    public string Solution(Exercise e) => Path.Combine(Solutions, e.Name, e.FileName);

    public string Lesson(Exercise e) => Path.Combine(Exercises, e.Name, "README.md");

    public string Hints(Exercise e) => Path.Combine(Exercises, e.Name, "hints.md");

    public string Specs(Exercise e) => Path.Combine(Tests, "specs", e.Name);

    public string Plots(Exercise e) => Path.Combine(Tests, "plots", e.Name);

    /// <summary>Where a learner's picture goes.</summary>
    public string Plot(Exercise e, string plot, PictureFormat format) =>
        Path.Combine(Root, "artifacts", "plots", e.Name, $"{plot}.{format.ToString().ToLowerInvariant()}");

    /// <summary>The solution's picture, which the lesson shows.</summary>
    public string LessonPlot(Exercise e, string plot) => Path.Combine(LessonPlots(e), $"{plot}.svg");

    public string LessonPlots(Exercise e) => Path.Combine(Exercises, e.Name, "plots");

    /// <summary>The ledger, as committed.</summary>
    public string ClaimsPage => Path.Combine(Root, "docs", "claims.md");

    public string ClaimsPlots => Path.Combine(Root, "docs", "claims");

    public string DrawnClaims => Path.Combine(Root, "artifacts", "plots", "claims");

    /// <summary>Where the learner's page goes.</summary>
    public string ReportPage => Path.Combine(Root, "artifacts", "report.html");

    /// <summary>Where an exercise's compiled specs, plots or stand-in are kept for the next start.</summary>
    public string Compiled(Exercise e, string what) => Path.Combine(Root, "artifacts", "compiled", $"{e.Name}.{what}");

    public string Misconceptions(Exercise e) => Path.Combine(Tests, "misconceptions", e.Name);

    public string Alternatives(Exercise e) => Path.Combine(Tests, "alternatives", e.Name);

    /// <summary>A path as a person in the repository's root would type it.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
