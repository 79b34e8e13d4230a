using System.CommandLine;
using Spectre.Console;
using WeightDecay.Given.Judging;

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
        catch (Trouble trouble)
        {
            return Say(console, trouble.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Say(
                console,
                $"A file of the kit is missing. {Hide(e.Message, folder)} `git restore solutions tests` brings the kit's own files back."
            );
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

    private static int Say(IAnsiConsole console, string sentence)
    {
        console.WriteLine(sentence);
        return ExitCode.Trouble;
    }

    private static string Hide(string message, string folder) =>
        FirstLine.Of(message.Replace((Kit.Around(folder)?.Root ?? folder) + Path.DirectorySeparatorChar, ""));
}
