using Spectre.Console;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Commands;

/// <summary>Writes how the learner stands: a page for people, JSON or XML for programs.</summary>
internal static class ReportCommand
{
    public static int Run(Desk desk, string? words, ReportFormat format, string? file)
    {
        IEnumerable<Exercise> exercises = words is null ? desk.Catalogue.Exercises : [desk.Exercise(words)];
        var standings = Standings.Of(desk, exercises, plots: format == ReportFormat.Html);
        string text = format switch
        {
            ReportFormat.Json => words is null ? ExercismJson.Of(standings) : ExercismJson.Of(standings[0]),
            ReportFormat.Junit => JUnitXml.Of(standings),
            _ => HtmlPage.Of(standings),
        };
        Deliver(desk, text, file is null ? Usual(desk.Kit, format) : Path.GetFullPath(file, desk.Folder));
        return ExitCode.Done;
    }

    private static string? Usual(Kit kit, ReportFormat format) => format == ReportFormat.Html ? kit.ReportPage : null;

    private static void Deliver(Desk desk, string text, string? path)
    {
        if (path is null)
        {
            desk.Console.Profile.Out.Writer.Write(text); // data is not wrapped at the terminal's width
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        desk.Console.WriteLine($"Written: {Path.GetRelativePath(desk.Folder, path).Replace('\\', '/')}");
    }
}
