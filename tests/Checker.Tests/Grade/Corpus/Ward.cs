using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Miniature;

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
}
