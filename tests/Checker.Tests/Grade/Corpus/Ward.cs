using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Grade.Intake;
using WeightDecay.Checking.Tests.Miniature;
using Level = WeightDecay.Checking.Grade.Isolate.Level;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>
/// Where hostile submissions are graded: as well locked up as this system can, with little time, the same in both tries, and
/// no more memory than can be filled in it where a page is dear.
/// </summary>
internal static class Ward
{
    private static readonly Kit Kit = Repository.Kit;

    public static Limits Limits { get; } = new(SpecSeconds: 3, FirstSeconds: 3, GroupBytes: 1L << 29);

    public static Level Level { get; } = Levels.Best(Limits);

    public static Course Course { get; } = new(Kit, HostileClass.Course);

    public static Setting Setting { get; } = new(Level, Limits, Seed: 20261123, Jobs: 2);

    /// <param name="submissions">The class.</param>
    /// <param name="folder">Where the results are kept.</param>
    public static ImmutableArray<Graded> Grade(ImmutableArray<Submission> submissions, string folder) =>
        new Grader(Kit, Course, Setting, new Store(folder), _ => { }).Grade(submissions, CancellationToken.None);

    /// <summary>One student's answer to the exercise that is attacked.</summary>
    public static Graded Alone(string source, Setting setting)
    {
        ImmutableArray<Exercise> exercises = [HostileClass.Course[0]];
        using var handed = new Handed().File($"ann/{exercises[0].FileName}", source);
        using var folder = new TemporaryFolder();
        var grader = new Grader(Kit, new Course(Kit, exercises), setting, new Store(folder.PathOf("store")), _ => { });
        var read = Submissions.Read(handed.PathOf("."), exercises, new IntakeLimits());
        return grader.Grade(read.Submissions, CancellationToken.None).Single();
    }
}
