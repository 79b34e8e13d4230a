using Spectre.Console;
using WeightDecay.Checking.Commands;
using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Watch;

/// <summary>What single keys show in the verdict's place: the other verbs, for the current exercise.</summary>
internal static class Aside
{
    /// <summary>False when the key means nothing here.</summary>
    public static bool Print(Desk desk, Display display, View view, Checker checker, char key)
    {
        Exercise exercise = view.Current;
        Action? print = key switch
        {
            'h' => () => HintCommand.ShowNext(desk, exercise, exercise.Tasks[(view.Outcome?.NextTask ?? 1) - 1]),
            'l' => () => desk.Console.Write(Course.Tree(view.Course.Select(c => c.Outcome).OfType<Outcome>())),
            'p' => () => Plot(desk, exercise, checker),
            's' when view.Outcome is { IsDone: true } => () => SolutionCommand.Show(desk, exercise),
            's' => () => desk.Console.WriteLine("Our solution shows once yours passes; h gives a hint."),
            'r' => () => ResetCommand.Run(desk, exercise.Number, yes: false),
            _ => null,
        };
        if (print is not null)
            display.Aside(print);
        return print is not null;
    }

    private static void Plot(Desk desk, Exercise exercise, Checker checker)
    {
        var drawn = new Drawn(
            checker.Draw(exercise, Subjects.Submission(desk.Kit, exercise)),
            checker.Draw(exercise, Subjects.Solution(desk.Kit, exercise))
        );
        desk.Console.Write(Gallery.Of(desk.Kit, drawn.Own, [.. Pictures.Of(desk.Kit, drawn, PictureFormat.Svg)]));
    }
}
