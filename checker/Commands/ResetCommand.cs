using Spectre.Console;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Commands;

/// <summary>Puts an exercise's stub back; what was there is kept beside it.</summary>
internal static class ResetCommand
{
    public static int Run(Desk desk, string words, bool yes)
    {
        Exercise exercise = desk.Exercise(words);
        string path = desk.Kit.Learner(exercise);
        if (Directory.Exists(path))
            throw new Trouble(
                $"{desk.Kit.Relative(path)} is a folder, where the exercise's file should be: move it away and reset again. Nothing was changed."
            );
        if (!yes && File.Exists(path) && !Agreed(desk, exercise))
            return Say(desk, "Nothing was changed.");
        string? backup = Backup(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Stub.From(File.ReadAllText(desk.Kit.Solution(exercise))));
        return Say(
            desk,
            $"{desk.Kit.Relative(path)} is a stub again.{(backup is null ? "" : $" Your file is kept as {desk.Kit.Relative(backup)}.")}"
        );
    }

    private static bool Agreed(Desk desk, Exercise exercise)
    {
        if (desk.Answers is null)
            throw new Trouble(
                $"`reset` asks before it replaces your file, but nobody is at the terminal: add --yes if you mean it. Nothing was changed."
            );
        desk.Console.Write($"Replace your {exercise.FileName} by the stub? A backup is kept. [y/N] ");
        return desk.Answers.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }

    private static string? Backup(string path)
    {
        if (!File.Exists(path))
            return null;
        string backup = Enumerable.Range(1, int.MaxValue).Select(i => $"{path}.{i}.bak").First(p => !File.Exists(p));
        File.Copy(path, backup);
        return backup;
    }

    private static int Say(Desk desk, string sentence)
    {
        desk.Console.WriteLine(sentence);
        return ExitCode.Done;
    }
}
