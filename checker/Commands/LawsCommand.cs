using Spectre.Console;
using WeightDecay.Checking.Laws;

namespace WeightDecay.Checking.Commands;

/// <summary>For authors: which laws an exercise breaks.</summary>
internal static class LawsCommand
{
    public static int Run(Desk desk, string? words)
    {
        IEnumerable<Exercise> exercises = words is null ? desk.Catalogue.Exercises : [desk.Exercise(words)];
        using var checker = new Checker(desk.Kit, Checker.Limit);
        var breaches = exercises
            .SelectMany(e => new FileLaws(desk.Kit, e).Broken().Concat(new RunLaws(desk.Kit, e, checker).Broken()))
            .ToList();
        foreach (Breach breach in breaches)
            desk.Console.WriteLine(breach.ToString());
        desk.Console.WriteLine(breaches.Count == 0 ? "All laws hold." : $"{breaches.Count} broken.");
        return breaches.Count == 0 ? ExitCode.Done : ExitCode.NotYet;
    }
}
