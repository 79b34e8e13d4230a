using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>Binds what was judged into a gradebook: a pure function, so that another policy needs no other run.</summary>
internal static class Binding
{
    public static Gradebook Of(
        IntakeResult handed,
        ImmutableArray<Graded> graded,
        ImmutableArray<Exercise> course,
        Policy policy,
        Overrides overrides,
        Setting setting,
        string assignment
    )
    {
        var units = graded.ToLookup(unit => unit.Submission);
        return new Gradebook(
            course,
            assignment,
            [.. handed.Submissions.Select(s => Row(s, [.. units[s.Id]], policy, overrides))],
            policy,
            $"{setting.Level}",
            setting.Seed,
            handed.Notes,
            []
        );
    }

    private static Row Row(Submission submission, ImmutableArray<Graded> units, Policy policy, Overrides overrides) =>
        new(
            submission,
            units,
            [.. units.Select(unit => Marking.Of(unit, policy, overrides))],
            policy.Late?.Share(submission) ?? 0
        );
}
