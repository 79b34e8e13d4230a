using Spectre.Console;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Commands;

/// <summary>For authors: scaffolds an exercise.</summary>
internal static class NewCommand
{
    public static int Run(Desk desk, string name)
    {
        var exercise = new Exercise(Valid(desk, name), ["FirstTask"]);
        foreach (var (path, text) in Scaffold.Files(desk.Kit, exercise))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            desk.Console.WriteLine(desk.Kit.Relative(path));
        }
        desk.Console.WriteLine(
            $"\nNext: write the solution, then `reset {exercise.Number} --yes` derives the stub and `laws {exercise.Number}` says what is missing."
        );
        return ExitCode.Done;
    }

    private static string Valid(Desk desk, string name)
    {
        if (!Exercise.IsName(name))
            throw new Trouble(
                $"\"{name}\" is no exercise's name: it takes two digits, a hyphen and a class name in PascalCase, such as 12-DropoutMask."
            );
        if (desk.Catalogue.Exercises.FirstOrDefault(e => e.Name[..2] == name[..2] || e.Class == name[3..]) is { } taken)
            throw new Trouble($"{taken.Name} has that number or that class already. Nothing was written.");
        return name;
    }
}
