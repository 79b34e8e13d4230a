using System.CommandLine;
using Spectre.Console;

namespace WeightDecay.Checking.Commands;

/// <summary>The program's verbs, and the one place where whatever goes wrong becomes a sentence and an exit code.</summary>
public static class CommandLine
{
    public static int Run(string[] args, string folder, IAnsiConsole console, TextReader? answers)
    {
        try
        {
            return Parse(args, () => Sit(folder, console, answers), console.Profile.Out.Writer);
        }
        catch (Exception e)
        {
            console.WriteLine(Mishap.Sentence(e, folder));
            return ExitCode.Trouble;
        }
    }

    private static int Parse(string[] args, Func<Desk> desk, TextWriter output)
    {
        var root = Verbs.Root(desk);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw new Trouble(Usage.Explain(root, parsed));
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output });
    }

    private static Desk Sit(string folder, IAnsiConsole console, TextReader? answers) =>
        Kit.Around(folder) is { } kit
            ? new Desk(kit, console, answers) { Folder = folder }
            : throw new Trouble(
                "This folder is not inside the kit: go to the folder that holds WeightDecay.sln (or below it) and try again."
            );
}
