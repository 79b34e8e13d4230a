using Spectre.Console;
using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking;

/// <summary>What a command works with: the kit, its exercises, and a terminal to write to and to ask at.</summary>
/// <param name="Kit">The repository.</param>
/// <param name="Console">Where everything is printed.</param>
/// <param name="Answers">Where a person's answers come from; null when nobody is there to ask.</param>
public sealed record Desk(Kit Kit, IAnsiConsole Console, TextReader? Answers)
{
    /// <summary>Where the person is: what a path they type begins at.</summary>
    public string Folder { get; init; } = Kit.Root;

    public Catalogue Catalogue { get; } =
        Catalogue.Of(Kit) is { Exercises.IsEmpty: false } catalogue
            ? catalogue
            : throw new Trouble(
                "The folder solutions holds no exercise: `git restore solutions tests` brings the kit's own files back."
            );

    /// <summary>The exercise a person means.</summary>
    /// <exception cref="Trouble">There is none; the nearest one is suggested.</exception>
    public Exercise Exercise(string words) =>
        Catalogue.Find(words)
        ?? throw new Trouble(
            words.StartsWith('-')
                ? $"There is no option {words}; --help shows which there are."
                : $"There is no exercise \"{words}\".{Nearest.Suggest(words, Catalogue.Exercises.SelectMany(e => new[] { e.Class, e.Name }))} `list` shows all of them."
        );

    /// <summary>Checks a learner's exercises, one after the other.</summary>
    public IEnumerable<Outcome> Check(IEnumerable<Exercise> exercises)
    {
        using var checker = new Checker(Kit, Checker.Limit);
        foreach (Exercise exercise in exercises)
            yield return Patiently(
                $"Checking {exercise.Name} …",
                () => checker.Check(exercise, Subjects.Submission(Kit, exercise))
            );
    }

    /// <summary>Draws the plots of a learner's exercises, one exercise after the other.</summary>
    public IEnumerable<Drawn> Draw(IEnumerable<Exercise> exercises)
    {
        using var checker = new Checker(Kit, Checker.Limit);
        foreach (Exercise exercise in exercises)
            yield return Patiently($"Drawing {exercise.Name} …", () => Drawn.By(checker, Kit, exercise));
    }

    // A first check takes seconds: a person at a terminal sees that something is going on.
    private T Patiently<T>(string doing, Func<T> work) =>
        Console.Profile.Capabilities.Interactive ? Console.Status().Start(doing, _ => work()) : work();
}
