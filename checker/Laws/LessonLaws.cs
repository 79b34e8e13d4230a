using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace WeightDecay.Checking.Laws;

/// <summary>Law 7: what a lesson shows is code that compiles, text that a snapshot holds, or a file that is there.</summary>
public sealed class LessonLaws(Kit kit, Exercise exercise)
{
    private static readonly string[] Commands = ["dotnet run --project checker", "dotnet test"];

    public IEnumerable<Breach> Broken()
    {
        string lesson = kit.Lesson(exercise);
        var page = Markdown.Parse(File.ReadAllText(lesson));
        return
        [
            .. page.Descendants<FencedCodeBlock>()
                .Where(block => !IsKnown(block))
                .Select(block =>
                    Law(
                        $"the {block.Info} block in line {block.Line + 1} is neither compiled code, nor a snapshot's text, nor a command"
                    )
                ),
            .. page.Descendants<LinkInline>()
                .Where(link => !Leads(link, lesson))
                .Select(link => Law($"the link to {link.Url} leads nowhere")),
        ];
    }

    private bool IsKnown(FencedCodeBlock block)
    {
        string[] lines = [.. block.Lines.Lines.Take(block.Lines.Count).Select(l => l.ToString())];
        return block.Info switch
        {
            "csharp" => Holds(".cs", [kit.Solutions, kit.Tests], lines),
            "text" => Holds(".verified.txt", [kit.Specs(exercise)], lines),
            "sh" => lines.All(line => Commands.Any(c => line.StartsWith(c, StringComparison.Ordinal))),
            "math" => true,
            _ => false,
        };
    }

    private static bool Holds(string ending, string[] folders, string[] lines) =>
        folders
            .SelectMany(f => Directory.EnumerateFiles(f, "*" + ending, SearchOption.AllDirectories))
            .Any(file =>
                Squeezed(File.ReadAllText(file)).Contains(Squeezed(string.Join('\n', lines)), StringComparison.Ordinal)
            );

    private static string Squeezed(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static bool Leads(LinkInline link, string lesson) =>
        link.Url is { } url
        && (
            url.StartsWith("https://", StringComparison.Ordinal)
            || url.StartsWith('#')
            || Path.Exists(Path.Combine(Path.GetDirectoryName(lesson)!, Uri.UnescapeDataString(url.Split('#')[0])))
        );

    private Breach Law(string sentence) => new(7, exercise.Name, $"{kit.Relative(kit.Lesson(exercise))}: {sentence}");
}
