using Spectre.Console;
using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>Draws an exercise's plots from the learner's own functions, and thinly over them what the solution's draw elsewhere.</summary>
internal static class PlotCommand
{
    public static int Run(Desk desk, string? words, PictureFormat format, bool open)
    {
        IEnumerable<Exercise> exercises = words is null ? desk.Catalogue.Exercises : [desk.Exercise(words)];
        var pictures = new List<Picture>();
        bool compiled = true;
        foreach (var drawn in desk.Draw(exercises))
        {
            compiled &= drawn.Own.Problems.IsEmpty;
            var made = Pictures.Files(desk.Kit, drawn, format);
            desk.Console.Write(Gallery.Of(desk.Kit, drawn.Own, made));
            pictures.AddRange(made);
        }
        if (open && Viewer.Open(pictures.Select(p => p.Drawn).OfType<string>()) is { } problem)
            desk.Console.WriteLine(problem);
        return compiled && pictures.All(p => p.Drawn is not null) ? ExitCode.Done : ExitCode.NotYet;
    }

    /// <summary>For authors: the solutions' plots, into the lessons' folders.</summary>
    public static int RunSolutions(Desk desk, string? words)
    {
        IEnumerable<Exercise> exercises = words is null ? desk.Catalogue.Exercises : [desk.Exercise(words)];
        using var checker = new Checker(desk.Kit, Checker.Limit);
        foreach (Exercise exercise in exercises)
        foreach (var verdict in checker.Draw(exercise, Subjects.Solution(desk.Kit, exercise)).Verdicts)
        {
            string path = desk.Kit.LessonPlot(exercise, verdict.Spec);
            Pictures.Write(path, verdict.Figure!, null);
            desk.Console.WriteLine(desk.Kit.Relative(path));
        }
        return ExitCode.Done;
    }
}
