namespace WeightDecay.Checking.Grade.Intake;

/// <summary>The folder or archive whose entries are the students.</summary>
/// <param name="Tree">What lies there.</param>
/// <param name="Students">Its entries that could be a student's.</param>
/// <param name="Notes">What was passed over to find them.</param>
internal sealed record Level(ITree Tree, ImmutableArray<Entry> Students, ImmutableArray<string> Notes)
{
    public static Level Of(ITree tree)
    {
        ImmutableArray<Entry> top = tree.Top;
        string[] litter = [.. top.Where(IsLitter).Select(e => e.Path)];
        return new Level(
            tree,
            [.. top.Where(e => !IsLitter(e))],
            litter.Length == 0 ? [] : [$"Passed over unread: {Listing.Of(litter)}."]
        );
    }

    // Somebody's name may begin with a dot.
    private static bool IsLitter(Entry e) => Litter.In(e.Path) is not null && !(e.IsFolder && MoodleExport.Fits(e));

    public bool All(Func<Entry, bool> are) => Students.Length > 0 && Students.All(are);

    /// <summary>Whether something is so in one of its folders. Of one that can't be read it is not: that is its owner's loss alone.</summary>
    public bool Holds(Entry e, Func<ITree, bool> what)
    {
        try
        {
            return e.IsFolder && what(Tree.Into(e.Path));
        }
        catch (Exception x) when (x is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether it looks like the work of one student: an exercise's file or folder, or the kit itself.</summary>
    public bool IsSingle(ImmutableArray<Exercise> course) => Singles(course).Any();

    /// <summary>What makes it look so.</summary>
    public IEnumerable<string> Singles(ImmutableArray<Exercise> course) =>
        from e in Students
        where
            e.IsFolder
                ? e.Path == "exercises/" || course.Any(x => e.Path == x.Name + '/')
                : course.Any(x => e.Name.Equals(x.FileName, StringComparison.OrdinalIgnoreCase))
        select e.Path;
}
