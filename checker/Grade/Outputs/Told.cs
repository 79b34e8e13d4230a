using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>One task as the platforms' pages show it.</summary>
/// <param name="Unit">The answer it is a part of.</param>
/// <param name="Mark">Its points.</param>
/// <param name="IsOpen">Whether somebody has still to decide on the exercise's points.</param>
internal sealed record Told(Graded Unit, TaskMark Mark, bool IsOpen)
{
    private const int MostPrinted = 500;

    public static IEnumerable<Told> All(Row row) =>
        row.Units.Zip(row.Marks).SelectMany(pair => All(pair.First, pair.Second));

    public static IEnumerable<Told> All(Graded unit, Mark mark) =>
        mark.Tasks.Select(task => new Told(unit, task, mark.Points is null));

    public string Name => $"{Unit.Exercise.Name}, task {Mark.Number}: {Mark.Name}";

    public bool IsPassed => !IsOpen && Mark.Specs > 0 && Mark.Passed == Mark.Specs;

    /// <summary>Nothing of it ran to an end.</summary>
    public bool IsError =>
        IsOpen || Verdicts.All(v => v.Kind is not (VerdictKind.Passed or VerdictKind.Failed or VerdictKind.NotStarted));

    public double Seconds => Verdicts.Sum(v => v.Seconds);

    /// <summary>What is wrong, or why nothing ran.</summary>
    public string Message(int most) =>
        Tame.Of(
            IsPassed ? $"All specs pass ({Mark.Specs})."
                : Outcome.Verdicts.IsEmpty ? ProblemText.Of(Outcome)
                : string.Join("\n\n", Verdicts.Where(v => v.Kind != VerdictKind.Passed).Select(Full)),
            most
        );

    /// <summary>What the student's code wrote in the first spec that saw any.</summary>
    public string Printed(int most) =>
        Tame.Of(Verdicts.FirstOrDefault(v => v.Output.Length > 0)?.Output ?? "", Math.Min(most, MostPrinted));

    private Outcome Outcome => UnitStanding.Of(Unit).Outcome;

    private IEnumerable<Verdict> Verdicts => Outcome.Verdicts.Where(v => v.Task == Mark.Number);

    private static string Full(Verdict verdict) => $"{verdict.Title}\n{verdict.Message}";
}
