using System.CommandLine;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Commands;

/// <summary>The verb <c>report</c> with its options, of which one says the format.</summary>
internal static class ReportVerb
{
    public static Command Of(Func<Desk> desk)
    {
        var exercise = new Argument<string?>("exercise")
        {
            Description = "Which exercise; the whole course when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var html = Flag("--html", "A page to read (this is what you get when you ask for nothing else).");
        var json = Flag("--json", "Results as Exercism's test runners give them (version 3).");
        var junit = Flag("--junit", "Results as XML, for build servers.");
        var file = new Option<string?>("--out")
        {
            Description = "The file; without it the page is artifacts/report.html, and data is printed.",
        };
        var command = new Command("report", "How you stand, as a page with your plots, or as data.")
        {
            exercise,
            html,
            json,
            junit,
            file,
        };
        command.SetAction(p =>
            ReportCommand.Run(
                desk(),
                p.GetValue(exercise),
                Format(p.GetValue(html), p.GetValue(json), p.GetValue(junit)),
                p.GetValue(file)
            )
        );
        return command;
    }

    private static ReportFormat Format(bool html, bool json, bool junit) =>
        (html, json, junit) switch
        {
            (_, false, false) => ReportFormat.Html,
            (false, true, false) => ReportFormat.Json,
            (false, false, true) => ReportFormat.Junit,
            _ => throw new Trouble("A report has one format: choose one of --html, --json and --junit."),
        };

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}
