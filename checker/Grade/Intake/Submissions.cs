namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Reads what a class handed in, from a folder or an archive. Nothing is unpacked to a disk, no link is followed, nothing
/// outside the path is opened, and none of what is read is run or parsed.
/// </summary>
public static class Submissions
{
    /// <param name="path">A folder or an archive.</param>
    /// <param name="course">The exercises to look for, in order.</param>
    /// <param name="limits">How much is taken in.</param>
    /// <param name="shape">How the work lies there; null: find out.</param>
    /// <param name="others">Exercises that may be there, too, and are not looked for.</param>
    /// <exception cref="Trouble">There is nothing to read, or it can be read in two ways.</exception>
    public static IntakeResult Read(
        string path,
        ImmutableArray<Exercise> course,
        IntakeLimits limits,
        Shape? shape = null,
        IEnumerable<Exercise>? others = null
    )
    {
        var inflow = new Inflow(course, limits) { Others = [.. (others ?? []).Select(e => e.FileName)] };
        var given = new Given(path, inflow);
        try
        {
            return shape == Shape.Single ? Single(given) : Class(given, shape);
        }
        catch (Unusable e)
        {
            throw new Trouble($"{given.Name} {e.Message}.");
        }
    }

    private static IntakeResult Single(Given given)
    {
        var parcel = new Parcel(given.Name, given.Stem, given.Stem, () => given.Open(single: true), given.IsFolder);
        return Received(
            [MoodleExport.Owned(parcel)],
            given.Inflow,
            ["Read as the work of one student.", .. Wrapping.Several(given)]
        );
    }

    private static IntakeResult Class(Given given, Shape? shape)
    {
        using ITree tree = given.Open(single: false);
        var (handing, notes) = Unusable.Told(() => Sorted(tree, given, shape));
        if (handing.Parcels.Length == 0)
            throw new Trouble(Nothing(given.Name, [.. tree.Top.Select(e => e.Path)], shape));
        return Received(handing.Parcels, given.Inflow, [.. notes, .. handing.Notes]);
    }

    private static string Nothing(string name, string[] top, Shape? wanted) =>
        top.Length == 0 ? $"{name} is empty: give the folder that holds a folder or an archive for each student."
        : wanted is { } shape
            ? $"{name} holds nothing that looks like {Shapes.Words(shape)}, only {Listing.Of(top)}: without --shape it is found out what it is."
        : $"{name} holds no submissions, only {Listing.Of(top)}: give the folder that holds a folder or an archive for each student.";

    private static (Handing, ImmutableArray<string>) Sorted(ITree tree, Given given, Shape? wanted)
    {
        Level level = Wrapping.Level(tree, given, wanted);
        Shape shape = wanted ?? Shapes.Of(level, given);
        Handing handing = shape switch
        {
            Shape.Moodle => MoodleExport.Sort(level),
            Shape.Canvas => CanvasExport.Sort(level, given.Inflow),
            Shape.Checkouts => GitCheckouts.Sort(level, given.Inflow),
            _ => FolderPerStudent.Sort(level, given.Inflow),
        };
        string students = Listing.Count(handing.Parcels.Length, "submission");
        return (handing, [$"Read as {Shapes.Words(shape)}: {students}.", .. level.Notes, .. Lost(tree)]);
    }

    private static ImmutableArray<string> Lost(ITree tree) =>
        tree.Place is not null
            ? []
            : Handing.Strays(tree.All.Where(e => EntryName.LeadsOut(e.Path)), "Names that lead out of the archive");

    private static IntakeResult Received(ImmutableArray<Parcel> parcels, Inflow inflow, ImmutableArray<string> notes)
    {
        var receiver = new Receiver(inflow);
        return new IntakeResult(
            [
                .. Badges
                    .Given(parcels)
                    .Select(badge => badge.Pinned(receiver))
                    .OrderBy(s => s.Id, StringComparer.Ordinal),
            ],
            notes
        );
    }
}
