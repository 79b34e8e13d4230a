using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>A student's own spec that ends its process in the middle of a trial.</summary>
public sealed class SpecsThatEnd
{
    private const string Head = "public static void One_step_is_exact()\n    {";

    [Test]
    public void What_leans_on_the_trial_is_not_run_and_refuses_or_catches_nothing()
    {
        Exercise exercise = Catalogue.Of(Repository.Kit).Exercises.Single(e => e.Class == "YourOwnSpec");
        Subject solution = Subjects.Solution(Repository.Kit, exercise);
        Assert.That(solution.Source, Does.Contain(Head));
        using var bench = new Bench();
        var judged = bench.Judge(
            exercise,
            solution with
            {
                Source = solution.Source.Replace(Head, $"{Head}\n        Environment.Exit(3);"),
            }
        );
        Verdict[] first = [.. judged.Specs.Where(v => v.Task == 1)];
        Assert.That(first.Count(v => v.Kind == VerdictKind.Error), Is.EqualTo(1));
        Assert.That(
            first.Where(v => v.Kind != VerdictKind.Error).Select(v => (v.Kind, v.Message)),
            Is.Not.Empty.And.All.EqualTo(
                (VerdictKind.Blocked, "Not run: One_step_is_exact ended the run in an earlier spec.")
            )
        );
        Assert.That(
            judged.Specs.Where(v => v.Task > 1).Select(v => v.Kind),
            Is.Not.Empty.And.All.EqualTo(VerdictKind.Passed)
        );
    }
}
