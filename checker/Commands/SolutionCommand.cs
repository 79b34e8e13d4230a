using Spectre.Console;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Commands;

/// <summary>Prints our solution: to those who have one of their own, and to those who insist.</summary>
internal static class SolutionCommand
{
    public static int Run(Desk desk, string words, bool spoil)
    {
        Exercise exercise = desk.Exercise(words);
        if (!spoil && !desk.Check([exercise]).Single().IsDone)
        {
            desk.Console.WriteLine(
                $"{exercise.Name} does not pass yet. `hint {exercise.Number}` helps; `solution {exercise.Number} --spoil` shows the solution all the same."
            );
            return ExitCode.NotYet;
        }
        Show(desk, exercise);
        return ExitCode.Done;
    }

    public static void Show(Desk desk, Exercise exercise)
    {
        // Straight to the writer: code must not be wrapped at the terminal's width.
        desk.Console.Profile.Out.Writer.Write(Repair.Mended(File.ReadAllText(desk.Kit.Solution(exercise))));
    }
}
