using WeightDecay.Checking.Laws;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Laws;

/// <summary>One test for each exercise of the real kit, two at a time: each has a child process of its own.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase), Parallelizable(ParallelScope.Children)]
public sealed class TheLaws : IDisposable
{
    private readonly Checker checker = new(Repository.Kit, Checker.Limit);

    private static IEnumerable<Exercise> Exercises => Catalogue.Of(Repository.Kit).Exercises;

    public void Dispose() => checker.Dispose();

    [TestCaseSource(nameof(Exercises))]
    public void The_laws_hold_for(Exercise exercise)
    {
        var breaches = new FileLaws(Repository.Kit, exercise)
            .Broken()
            .Concat(new RunLaws(Repository.Kit, exercise, checker).Broken());
        Assert.That(string.Join('\n', breaches), Is.Empty);
    }
}
