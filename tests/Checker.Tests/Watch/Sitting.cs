using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Tests.Watch;

/// <summary>Somebody who watches the miniature kit: saves files, presses keys, reads what comes.</summary>
internal sealed class Sitting : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Transcript transcript = new();
    private readonly Watcher watcher;
    private readonly Thread thread;
    private int read;

    public Sitting(MiniatureKit kit, bool poll = false)
    {
        var desk = new Desk(kit.Kit, transcript.Console(), new StringReader(""));
        watcher = new Watcher(desk, new Display(desk.Console, redraw: false, keys: true), kit.Doubling, poll);
        thread = new Thread(watcher.Run);
        thread.Start();
    }

    /// <summary>Waits until a text has come that was not there at the last call, and passes on what has come since then.</summary>
    public string Until(string text)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < end)
        {
            string output = transcript.Text;
            int found = output.IndexOf(text, read, StringComparison.Ordinal);
            if (found >= 0)
            {
                string seen = output[read..];
                read = output.Length;
                return seen;
            }
            Thread.Sleep(20);
        }
        throw new TimeoutException($"\"{text}\" did not come. What came: {transcript.Text[read..]}");
    }

    public Sitting Press(char key)
    {
        watcher.Tell(new Event.Pressed(key));
        return this;
    }

    /// <summary>Whether the watching has ended by itself.</summary>
    public bool HasEnded() => thread.Join(Patience);

    public void Dispose()
    {
        watcher.Tell(new Event.Ended());
        thread.Join(Patience);
        watcher.Dispose();
        transcript.Dispose();
    }
}
