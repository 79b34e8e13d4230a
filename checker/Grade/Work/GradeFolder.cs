namespace WeightDecay.Checking.Grade.Work;

/// <summary>The folder of a grading's results: every path in it is computed here.</summary>
public sealed record GradeFolder(string Root)
{
    public string Store => Path.Combine(Root, "store");

    public string Run => Path.Combine(Root, "run.json");

    public string Marks => Path.Combine(Root, "marks.json");

    public string Overrides => Path.Combine(Root, "overrides.csv");

    public string ClassPage => Path.Combine(Root, "class.html");

    public string Of(string file) => Path.Combine(Root, file);

    /// <param name="student">An id, safe as a file's name.</param>
    /// <param name="file">The file's name.</param>
    public string Of(string student, string file) => Path.Combine(Root, "students", student, file);
}
