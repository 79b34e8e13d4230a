namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What a class's entries were read as: the parcels, and what belongs to nobody.</summary>
internal sealed record Handing(ImmutableArray<Parcel> Parcels, ImmutableArray<string> Notes)
{
    /// <summary>A note about entries that are no student's; none if there are none.</summary>
    public static ImmutableArray<string> Strays(IEnumerable<Entry> strays, string reason)
    {
        string[] names = [.. strays.Select(e => e.Path)];
        return names.Length == 0 ? [] : [$"{reason}, so passed over: {Listing.Of(names)}."];
    }
}
