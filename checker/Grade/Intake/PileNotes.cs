namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Says what of a submission was not judged, and why.</summary>
internal static class PileNotes
{
    public static IEnumerable<string> Of(Pile pile, ImmutableArray<Choice> choices, Inflow inflow)
    {
        foreach (string note in choices.SelectMany(c => c.Notes))
            yield return note;
        string[] own = [.. choices.SelectMany(c => c.KitsOwn).Select(f => f.Path)];
        if (own.Length > 0)
            yield return $"The kit's own files are no answers and were passed over: {Listing.Of(own)}.";
        foreach (var group in pile.Traps.GroupBy(t => t.Problem))
            yield return $"Passed over: {Listing.Of(group.Select(t => t.Path))} ({group.Key}).";
        foreach (string closed in pile.Closed)
            yield return closed + ".";
        if (pile.Litter.Length > 0)
            yield return $"Passed over unread: {Listing.Of(pile.Litter)}.";
        var seen = choices.SelectMany(c => c.Seen.Concat(c.KitsOwn)).ToHashSet(ReferenceEqualityComparer.Instance);
        string[] others =
        [
            .. pile.Files.Where(f => !seen.Contains(f) && !inflow.Others.Contains(f.Name)).Select(f => f.Path),
        ];
        if (others.Length > 0)
            yield return $"No exercise that is judged has a file of this name, so it was not read: {Listing.Of(others)}.";
    }
}
