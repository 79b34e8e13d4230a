namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Gives ids that are safe and unique, also where a file system takes <c>Ann</c> and <c>ann</c> for the same.</summary>
internal static class Badges
{
    public static IEnumerable<Badge> Given(ImmutableArray<Parcel> parcels)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // Whoever is called as somebody else's id is made gets another one, and takes nothing away.
        foreach (var same in parcels.GroupBy(p => p.Id, StringComparer.OrdinalIgnoreCase).OrderByDescending(IsMade))
        {
            Parcel[] those = [.. same.OrderBy(p => p.Label, StringComparer.Ordinal)];
            string? clash = those.Length == 1 ? null : Clash(those);
            foreach (Parcel parcel in those)
                yield return new Badge(parcel, Free(parcel, taken), clash);
        }
    }

    private static bool IsMade(IGrouping<string, Parcel> same) => Ids.Safe(same.Key) != same.Key;

    private static string Free(Parcel parcel, HashSet<string> taken)
    {
        string id = Ids.Safe(parcel.Id);
        for (string seed = parcel.Label; !taken.Add(id); seed += '/')
            id = Ids.Hashed(seed);
        return id;
    }

    private static string Clash(Parcel[] those) =>
        $"is one of several under the same name, or under names that differ by case only "
        + $"({Listing.Of(those.Select(p => p.Label))}): keep one, or rename";
}
