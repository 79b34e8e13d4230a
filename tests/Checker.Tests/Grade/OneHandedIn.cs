using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>One answer that is no text, so that it is soon graded, and a folder in which a run has begun.</summary>
public abstract class OneHandedIn
{
    private readonly string _root = Directory.CreateTempSubdirectory("graded-").FullName;

    protected string Work => Path.Combine(_root, "class");

    protected string Results => Path.Combine(_root, "out");

    [SetUp]
    public void HandIn()
    {
        Directory.CreateDirectory(Path.Combine(Work, "ann"));
        File.WriteAllBytes(Path.Combine(Work, "ann", "ScratchPenalty.cs"), [0xFF]);
        Directory.CreateDirectory(Results);
        new RunFacts(5, "L4", "kit").Write(new GradeFolder(Results));
    }

    [TearDown]
    public void Clear() => Directory.Delete(_root, recursive: true);

    protected string Hold(string name, string text)
    {
        File.WriteAllText(Path.Combine(_root, name), text);
        return Path.Combine(_root, name);
    }

    // A piped console's lines end after 80 letters.
    protected (int Code, string Output) Grade(params string[] words)
    {
        var (code, output) = Running.Of([.. Running.Checker, "grade", Work, "--out", Results, "--trust", .. words]);
        return (code, string.Join(' ', output.Split(null as char[], StringSplitOptions.RemoveEmptyEntries)));
    }
}
