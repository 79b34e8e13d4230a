using System.CommandLine;
using System.CommandLine.Parsing;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Commands;

/// <summary>The verb <c>grade</c> with its options.</summary>
internal static class GradeVerb
{
    private static readonly Argument<string> Submissions = new("submissions")
    {
        Description = "A folder or an archive: one per student, or an export of Moodle or Canvas, or git checkouts.",
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The folder for the results; the same folder again carries on.",
        Required = true,
    };

    private static readonly Option<string?> Exercise = new("--exercise") { Description = "Only this one." };

    private static readonly Option<string?> Shape = new("--shape")
    {
        Description = "How the work lies there, where that can't be told: folders, moodle, canvas, checkouts.",
    };

    private static readonly Option<bool> Single = new("--single") { Description = "It is the work of one student." };

    private static readonly Option<string?> Roster = new("--roster")
    {
        Description = "A CSV of who is in the class: adds names, and lists who handed in nothing; kept in the folder.",
    };

    private static readonly Option<string?> Policy = new("--policy")
    {
        Description =
            "A file of weights, partial credit and what being late costs; kept in the folder. Without one, every task counts 1.",
    };

    private static readonly Option<string?> Assignment = new("--assignment")
    {
        Description =
            $"What the gradebooks call this assignment (\"{RunFacts.UsualAssignment}\" unless told); kept in the folder.",
    };

    private static readonly Option<long?> Seed = new("--seed")
    {
        Description = "Of the generated inputs; without it a new one is drawn, and kept in the folder.",
    };

    private static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many submissions are judged at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> Regrade = new("--regrade")
    {
        Description = "Only say which marks would change.",
    };

    private static readonly Option<bool> Apply = new("--apply") { Description = "With --regrade: change them." };

    private static readonly Option<bool> Weak = new("--allow-weak-sandbox")
    {
        Description = "Judge even where code can't be locked up well (`doctor --sandbox` tells).",
    };

    private static readonly Option<bool> Trust = new("--trust") { Description = "The code is your own: no sandbox." };

    public static Command Of(Func<Desk> desk)
    {
        var command = new Command("grade", "Judge what a class handed in, locked up: results for people and programs.")
        {
            Submissions,
            Out,
            Exercise,
            Shape,
            Single,
            Roster,
            Policy,
            Assignment,
            Seed,
            Jobs,
            Regrade,
            Apply,
            Weak,
            Trust,
        };
        Jobs.Validators.Add(RequireSome);
        command.SetAction(p => GradeCommand.Run(desk(), Options(p)));
        return command;
    }

    private static void RequireSome(OptionResult jobs)
    {
        if (jobs.Tokens is [var number] && int.TryParse(number.Value, out int n) && n < 1)
            jobs.AddError($"--jobs is how many are judged at a time, at least 1, not {n}.");
    }

    private static GradeOptions Options(ParseResult p) =>
        new(
            p.GetValue(Submissions)!,
            p.GetValue(Out)!,
            p.GetValue(Exercise),
            p.GetValue(Single) ? Grade.Intake.Shape.Single : Named(p.GetValue(Shape)),
            p.GetValue(Roster),
            p.GetValue(Policy),
            p.GetValue(Assignment),
            p.GetValue(Seed),
            p.GetValue(Jobs),
            p.GetValue(Regrade),
            p.GetValue(Apply),
            p.GetValue(Weak),
            p.GetValue(Trust)
        );

    private static Shape? Named(string? words) =>
        words is null ? null
        : Enum.TryParse(words, ignoreCase: true, out Shape shape) && !char.IsDigit(words[0]) ? shape
        : throw new Trouble(
            $"There is no shape \"{words}\".{Nearest.Suggest(words, Enum.GetNames<Shape>().Select(n => n.ToLowerInvariant()))} Choose one of folders, moodle, canvas, checkouts."
        );
}
