using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Inputs that hang on the run's seed: right answers hold on them, numbers learnt by heart do not.</summary>
public sealed class InputsOfARun
{
    private static readonly Kit Kit = Repository.Kit;
    private static readonly long[] Seeds = [0, 1, 20261123];

    private static IEnumerable<Exercise> Exercises => Catalogue.Of(Kit).Exercises;

    [TestCaseSource(nameof(Exercises))]
    public void Right_answers_hold_on_them_whatever_the_seed(Exercise exercise)
    {
        using var bench = new Bench();
        var wrong =
            from subject in Subjects.Alternatives(Kit, exercise).Prepend(Subjects.Solution(Kit, exercise))
            from seed in Seeds
            from verdict in bench.Judge(exercise, subject, seed).Fresh
            where verdict.Kind != VerdictKind.Passed
            select $"{subject.Name}, seed {seed}: {verdict.Spec} {verdict.Kind} {verdict.Message}";
        Assert.That(wrong.ToList(), Is.Empty);
    }
}
