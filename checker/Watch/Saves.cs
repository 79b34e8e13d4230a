using System.Threading;

namespace WeightDecay.Checking.Watch;

/// <summary>Tells which exercises were saved, however the editor does it: in place, by renaming, in several writes.</summary>
internal sealed class Saves(Kit kit, ImmutableArray<Exercise> exercises, Alarm alarm)
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(8);
    private const int MostReads = 60; // half a second: then what stands there counts, even if it still changes

    private Contents known = Contents.Of(kit, exercises);

    /// <summary>Calls back for each change until it is cancelled.</summary>
    public void Follow(Action<ImmutableArray<Exercise>> saved, CancellationToken cancel)
    {
        while (alarm.Wait(cancel))
            if (Changes() is { IsEmpty: false } changes)
            {
                alarm.Found();
                saved(changes);
            }
    }

    /// <summary>What has changed since the last look, once it stands still; empty when nothing has.</summary>
    public ImmutableArray<Exercise> Changes()
    {
        var now = Contents.Of(kit, exercises);
        if (now.ChangedSince(known).IsEmpty)
            return [];
        now = Settled(now);
        var changes = now.ChangedSince(known);
        known = now;
        return changes;
    }

    // Editors empty a file, then fill it; or move the old one away, then the new one in.
    private Contents Settled(Contents first)
    {
        var before = first;
        for (int i = 0; i < MostReads; i++)
        {
            Thread.Sleep(Settling);
            var now = Contents.Of(kit, exercises);
            if (now.ChangedSince(before).IsEmpty && !IsHalf(now, i))
                return now;
            before = now;
        }
        return before;
    }

    // A file that is gone or empty may be on its way: it gets a tenth of a second more.
    private bool IsHalf(Contents now, int reads) =>
        reads < 12 && now.ChangedSince(known).Any(e => string.IsNullOrWhiteSpace(now.Texts[e]));
}
