using System.Threading;

namespace WeightDecay.Checking.Draw;

/// <summary>An exercise's plots twice: from the learner's functions, and from the solution's.</summary>
public sealed record Drawn(Outcome Own, Outcome Solution)
{
    public static Drawn By(Checker checker, Kit kit, Exercise exercise, CancellationToken cancel = default) =>
        new(
            checker.Draw(exercise, Subjects.Submission(kit, exercise), cancel),
            checker.Draw(exercise, Subjects.Solution(kit, exercise), cancel)
        );
}
