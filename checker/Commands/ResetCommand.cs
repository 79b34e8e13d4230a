using Spectre.Console;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Commands;

/// <summary>Puts an exercise's stub back; what was there is kept beside it.</summary>
internal static class ResetCommand
{
    public const string Unchanged = "Nothing was changed.";

    public static int Run(Desk desk, string words, bool yes)
    {
        Exercise exercise = desk.Exercise(words);
        bool agreed = yes || !File.Exists(desk.Kit.Learner(exercise)) || Agreed(desk, exercise);
        desk.Console.WriteLine(agreed ? Reset(desk.Kit, exercise) : Unchanged);
        return ExitCode.Done;
    }

    public static string Question(Exercise exercise) =>
        $"Replace your {exercise.FileName} by the stub? A backup is kept.";

    /// <summary>Does it, and says so.</summary>
    public static string Reset(Kit kit, Exercise exercise)
    {
        string path = kit.Learner(exercise);
        if (Directory.Exists(path))
            throw new Trouble(
                $"{kit.Relative(path)} is a folder, where the exercise's file should be: move it away and reset again. {Unchanged}"
            );
        string? backup = Backup(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Stub.From(File.ReadAllText(kit.Solution(exercise))));
        return $"{kit.Relative(path)} is a stub again.{(backup is null ? "" : $" Your file is kept as {kit.Relative(backup)}.")}";
    }

    private static bool Agreed(Desk desk, Exercise exercise)
    {
        if (desk.Answers is null)
            throw new Trouble(
                $"`reset` asks before it replaces your file, but nobody is at the terminal: add --yes if you mean it. {Unchanged}"
            );
        desk.Console.Write($"{Question(exercise)} [y/N] ");
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
}
