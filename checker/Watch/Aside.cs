using System.Threading;
using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Checking.Commands;
using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Watch;

/// <summary>What single keys show in the verdict's place: the other verbs, for the current exercise.</summary>
internal static class Aside
{
    private const int RoomForKeys = 4;

    /// <summary>False when the key means nothing here.</summary>
    public static bool Print(Desk desk, Display display, View view, Checker checker, char key, CancellationToken cancel)
    {
        Exercise exercise = view.Current;
        Action? print = key switch
        {
            'h' => () => HintCommand.ShowNext(desk, exercise, exercise.Tasks[(view.Outcome?.NextTask ?? 1) - 1]),
            'l' => () => desk.Console.Write(List(view, desk.Console.Profile.Height)),
            'p' => () => Plot(desk, exercise, checker, cancel),
            's' when view.Outcome is { IsDone: true } => () => Solution(desk, exercise),
            's' => () => desk.Console.WriteLine("Our solution shows once yours passes; h gives a hint."),
            _ => null,
        };
        if (print is not null)
            display.Aside(() => Safely(desk, print));
        return print is not null;
    }

    /// <summary>Puts the stub back and says so, or why not.</summary>
    public static string Reset(Desk desk, Exercise exercise)
    {
        try
        {
            return ResetCommand.Reset(desk.Kit, exercise);
        }
        catch (Exception e) when (IsPassing(e))
        {
            return Mishap.Sentence(e, desk.Kit.Root);
        }
    }

    private static void Safely(Desk desk, Action print)
    {
        try
        {
            print();
        }
        catch (Exception e) when (IsPassing(e))
        {
            desk.Console.WriteLine(Mishap.Sentence(e, desk.Kit.Root));
        }
        catch (OperationCanceledException)
        {
            // Somebody went on before the plots were drawn.
        }
    }

    // A file that is missing or can't be written spoils one answer, not the sitting.
    private static bool IsPassing(Exception e) => e is Trouble or IOException or UnauthorizedAccessException;

    // Every task where they all fit, else every exercise.
    private static IRenderable List(View view, int height)
    {
        Outcome[] outcomes = [.. view.Course.Select(c => c.Outcome).OfType<Outcome>()];
        int lines = 1 + outcomes.Sum(o => 1 + o.Exercise.Tasks.Length);
        return lines + RoomForKeys <= height ? Course.Tree(outcomes) : Course.Summary(outcomes);
    }

    // It may be longer than the screen.
    private static void Solution(Desk desk, Exercise exercise)
    {
        SolutionCommand.Show(desk, exercise);
        desk.Console.WriteLine($"\nThe whole file: {desk.Kit.Relative(desk.Kit.Solution(exercise))}");
    }

    private static void Plot(Desk desk, Exercise exercise, Checker checker, CancellationToken cancel)
    {
        desk.Console.MarkupLine($"[grey]Drawing {exercise.Name} …[/]");
        var drawn = Drawn.By(checker, desk.Kit, exercise, cancel);
        desk.Console.Write(Gallery.Of(desk.Kit, drawn.Own, Pictures.Files(desk.Kit, drawn, PictureFormat.Svg)));
    }
}
