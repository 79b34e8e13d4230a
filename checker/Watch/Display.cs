using Spectre.Console;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Watch;

/// <summary>Puts views on a terminal: as a screen that is drawn anew, or line after line for pipes and screen readers.</summary>
internal sealed class Display(IAnsiConsole console, bool redraw, bool keys)
{
    public void Checking(View view)
    {
        if (redraw)
            Show(view);
        else
            console.Write(new Rows(WatchScreen.Checking(view)));
    }

    public void Show(View view)
    {
        if (redraw)
            console.Clear(home: true);
        console.Write(WatchScreen.Of(redraw ? view : view with { Note = "" }, keys));
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
        if (redraw)
            console.Clear(home: true);
        console.WriteLine($"{question}\ny does it; any other key leaves it as it is.");
    }

    /// <summary>Shows something else than the verdict: it stands until a key is pressed or a file is saved.</summary>
    public void Aside(Action print)
    {
        if (redraw)
            console.Clear(home: true);
        print();
        if (redraw)
            console.MarkupLine("\n[grey]Any key goes back; so does a save.[/]");
    }
}
