namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Checkouts as GitHub Classroom names them, <c>assignment-user</c>. The user is what follows the beginning that all names
/// share, up to its last hyphen; a lone checkout keeps its whole name.
/// </summary>
internal static class GitCheckouts
{
    public static bool Fits(Level level, Entry e) =>
        level.Holds(e, tree => tree.Top.Any(inner => inner.Path is ".git/" or ".git"));

    public static Handing Sort(Level level, Inflow inflow)
    {
        Handing folders = FolderPerStudent.Sort(level, inflow);
        int shared = Shared([.. folders.Parcels.Select(p => p.Id)]);
        return folders with { Parcels = [.. folders.Parcels.Select(p => Of(level.Tree, p, shared))] };
    }

    private static Parcel Of(ITree tree, Parcel parcel, int shared)
    {
        string user = parcel.Id[shared..];
        string? place = tree.Place is { } folder && parcel.Label.EndsWith('/') ? Path.Combine(folder, parcel.Id) : null;
        return parcel with { Id = user, Name = user, At = place is null ? parcel.At : LastCommit.At(place) };
    }

    private static int Shared(ImmutableArray<string> names)
    {
        if (names.Length < 2)
            return 0;
        string first = names[0];
        int same = Enumerable
            .Range(0, first.Length)
            .TakeWhile(i => names.All(n => i < n.Length && n[i] == first[i]))
            .Count();
        return first[..same].LastIndexOf('-') + 1;
    }
}
