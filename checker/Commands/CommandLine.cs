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
            return Parse(args, () => Sit(folder, console, answers));
        }
        catch (Trouble trouble)
        {
            return Say(console, trouble.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(
                console,
                $"A file could not be read or written: {Hide(e.Message, folder)} Nothing was lost; see that the folder is not read-only and the disk not full."
            );
        }
        catch (Exception e)
        {
            return Say(
                console,
                $"The checker itself failed ({e.GetType().Name}: {Hide(e.Message, folder)}). That is the kit's fault, not yours: please report it with the command you typed."
            );
        }
    }

    private static int Parse(string[] args, Func<Desk> desk)
    {
        var root = Verbs.Root(desk);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            throw new Trouble(Usage.Explain(root, parsed));
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static Desk Sit(string folder, IAnsiConsole console, TextReader? answers) =>
        Kit.Around(folder) is { } kit
            ? new Desk(kit, console, answers)
            : throw new Trouble(
                "This folder is not inside the kit: go to the folder that holds WeightDecay.sln (or below it) and try again."
            );

    private static int Say(IAnsiConsole console, string sentence)
    {
        console.WriteLine(sentence);
        return ExitCode.Trouble;
    }

    private static string Hide(string message, string folder) =>
        (Kit.Around(folder)?.Root ?? folder) is var root
            ? message.Split('\n')[0].Replace(root + Path.DirectorySeparatorChar, "")
            : message;
}
