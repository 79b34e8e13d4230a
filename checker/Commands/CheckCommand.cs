using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>Runs the specs against the learner's code, one exercise or all.</summary>
internal static class CheckCommand
{
    public static int Run(Desk desk, string? words, bool all)
    {
        IEnumerable<Exercise> exercises = words is null ? desk.Catalogue.Exercises : [desk.Exercise(words)];
        var outcomes = new List<Outcome>();
        foreach (Outcome outcome in desk.Check(exercises))
        {
            desk.Console.Write(Feedback.Of(outcome, all));
            Progress.CountAttempt(desk.Kit, outcome);
            outcomes.Add(outcome);
        }
        desk.Console.Write(NextStep.After(outcomes));
        return outcomes.All(o => o.IsDone) ? ExitCode.Done : ExitCode.NotYet;
    }
}
