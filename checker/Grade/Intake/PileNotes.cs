namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Says what of a submission was not judged, and why.</summary>
internal static class PileNotes
{
    public static IEnumerable<string> Of(Pile pile, ImmutableArray<Choice> choices)
    {
        foreach (string note in choices.SelectMany(c => c.Notes))
            yield return note;
        foreach (var group in pile.Traps.GroupBy(t => t.Problem))
            yield return $"{Listing.Of(group.Select(t => t.Path))} {group.Key}: passed over.";
        foreach (string closed in pile.Closed)
            yield return closed + ".";
        if (pile.Litter.Length > 0)
            yield return $"Passed over unread: {Listing.Of(pile.Litter)}.";
        var seen = choices.SelectMany(c => c.Seen).ToHashSet(ReferenceEqualityComparer.Instance);
        string[] others = [.. pile.Files.Where(f => !seen.Contains(f)).Select(f => f.Path)];
        if (others.Length > 0)
            yield return $"No exercise has a file of this name, so it was not read: {Listing.Of(others)}.";
    }
}
