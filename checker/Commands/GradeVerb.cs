using System.CommandLine;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Commands;

/// <summary>The verb <c>grade</c> with its options.</summary>
internal static class GradeVerb
{
    public static Command Of(Func<Desk> desk)
    {
        var submissions = new Argument<string>("submissions") { Description = "A folder, an archive, an export." };
        var output = new Option<string>("--out") { Description = "The folder for all results.", Required = true };
        var seed = new Option<long>("--seed") { Description = "Seed" };
        var jobs = new Option<int>("--jobs") { DefaultValueFactory = _ => Environment.ProcessorCount };
        var single = new Option<bool>("--single");
        var command = new Command("grade", "Judge what a class handed in, locked up.")
        {
            submissions,
            output,
            seed,
            jobs,
            single,
        };
        command.SetAction(p =>
            GradeCommand.Run(
                desk(),
                new GradeOptions(
                    p.GetValue(submissions)!,
                    p.GetValue(output)!,
                    p.GetValue(seed),
                    p.GetValue(jobs),
                    p.GetValue(single) ? Shape.Single : null
                )
            )
        );
        return command;
    }
}
