namespace WeightDecay.Benchmarks;

/// <summary>What a program and all that it has started hold, in bytes.</summary>
/// <param name="Own">Processes in the open; a page that several share counts for each.</param>
/// <param name="Shared">The same, where such a page counts once.</param>
/// <param name="LockedUp">Processes that are locked up; a page that several share counts for each.</param>
internal readonly record struct Held(long Own, long Shared, long LockedUp)
{
    public Held With(Held more) => new(Own + more.Own, Shared + more.Shared, LockedUp + more.LockedUp);

    public Held Or(Held other) =>
        new(Math.Max(Own, other.Own), Math.Max(Shared, other.Shared), Math.Max(LockedUp, other.LockedUp));
}
