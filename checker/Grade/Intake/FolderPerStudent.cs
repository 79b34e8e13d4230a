namespace WeightDecay.Checking.Grade.Intake;

/// <summary>A folder or an archive for each student: its name is the id.</summary>
internal static class FolderPerStudent
{
    public static Handing Sort(Level level, Inflow inflow)
    {
        var students = level.Students.ToLookup(IsWork);
        return new Handing(
            [.. students[true].Select(e => Of(level.Tree, e, inflow))],
            Handing.Strays(students[false], "Neither folders nor archives")
        );
    }

    /// <summary>Links are here: what one stands for is a student's, and is not looked at.</summary>
    private static bool IsWork(Entry e) =>
        e.IsFolder || e.Problem is not null || Archives.IsName(e.Name) || Archives.IsForeign(e.Name);

    private static Parcel Of(ITree tree, Entry e, Inflow inflow)
    {
        if (e.IsFolder)
            return new Parcel(e.Path, e.Path[..^1], e.Path[..^1], () => tree.Into(e.Path), HoldsArchives: true);
        string id = Archives.Stem(e.Name);
        if (e.Problem is not null)
            return Parcel.Broken(e, id, e.Problem);
        return Archives.IsForeign(e.Name)
            ? Parcel.Broken(e, id, "is an archive of a kind that is not opened here: hand in a zip")
            : new Parcel(e.Name, id, id, () => inflow.Open(e), HoldsArchives: false) { At = e.At };
    }
}
