using Spectre.Console;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Watch;

/// <summary>Puts views on a terminal: as a screen that is drawn anew, or line after line for pipes and screen readers.</summary>
internal sealed class Display(IAnsiConsole console, bool redraw, bool keys)
{
    /// <summary>Says which keys there are, where no screen shows them all the time.</summary>
    public void Begin()
    {
        if (!redraw && keys)
            console.Write(new Rows(WatchScreen.Keys));
    }

    public void Checking(View view)
    {
        if (redraw)
            Show(view);
        else
            console.Write(new Rows(WatchScreen.Checking(view)));
    }

    public void Show(View view)
    {
        Clear();
        console.Write(redraw ? WatchScreen.Of(view, keys) : WatchScreen.Lines(view));
        console.WriteLine();
    }

    /// <summary>Shows a view for the sake of its note.</summary>
    public void Note(View view)
    {
        if (redraw)
            Show(view);
        else
            console.WriteLine(view.Note);
    }

    /// <summary>Asks something that one key answers.</summary>
    public void Ask(string question)
    {
        Clear();
        console.WriteLine($"{question}\ny does it; any other key leaves it as it is.");
    }

    /// <summary>Shows something else than the verdict: it stands until a key is pressed or a file is saved.</summary>
    public void Aside(Action print)
    {
        Clear();
        print();
        if (redraw)
            console.Write(
                new Rows(Text.Empty, WatchScreen.Keys, new Markup("[grey]Any other key goes back; so does a save.[/]"))
            );
    }

    private void Clear()
    {
        if (redraw)
            console.Clear(home: true);
    }
}
