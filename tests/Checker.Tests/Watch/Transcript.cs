using Spectre.Console;

namespace WeightDecay.Checking.Tests.Watch;

/// <summary>What a console has shown so far, which one thread writes while another reads.</summary>
internal sealed class Transcript : StringWriter
{
    /// <summary>A console without colours, 80 columns wide, that writes here.</summary>
    public IAnsiConsole Console()
    {
        var settings = new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(this),
        };
        IAnsiConsole console = AnsiConsole.Create(settings);
        (console.Profile.Width, console.Profile.Height) = (80, 24);
        return console;
    }

    public string Text
    {
        get
        {
            lock (this)
                return ToString();
        }
    }

    public override void Write(char value)
    {
        lock (this)
            base.Write(value);
    }

    public override void Write(string? value)
    {
        lock (this)
            base.Write(value);
    }
}
