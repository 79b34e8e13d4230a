using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>A judged answer as reports know an exercise: where nothing ran, a problem says why.</summary>
internal static class UnitStanding
{
    public static Standing Of(Graded unit) => new(Outcome(unit));

    private static Outcome Outcome(Graded unit) =>
        unit.State == GradedState.Infrastructure || IsSilent(unit.Outcome)
            ? new Outcome(unit.Exercise, [], [Problem.WithFile(unit.Exercise.FileName, Clause(unit))])
            : unit.Outcome;

    private static bool IsSilent(Outcome outcome) => outcome.Verdicts.IsEmpty && outcome.Problems.IsEmpty;

    // What the judge had of an answer when it failed itself says nothing about the student.
    private static string Clause(Graded unit) =>
        unit.State == GradedState.Infrastructure
            ? "could not be judged, which is nobody's fault but the grading system's: it will be judged again"
            : unit.Answer.Problem ?? Clause(unit.State);

    private static string Clause(GradedState state) =>
        state switch
        {
            GradedState.NotSubmitted => "was not handed in",
            GradedState.NeedsAttention => "is there more than once: a person has to decide which is meant",
            _ => "could not be judged",
        };
}
