namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Finds the students in an export that lies in a folder of its own.</summary>
internal static class Wrapping
{
    public static Level Level(ITree tree, Given given, Shape? wanted)
    {
        Level outer = Intake.Level.Of(tree);
        if (outer.Students is not [{ IsFolder: true } only] || MoodleExport.Fits(only) || wanted == Shape.Folders)
            return outer;
        Level inner = Intake.Level.Of(tree.Into(only.Path));
        return IsWrapped(outer, only, inner, given)
            ? inner with
            {
                Notes = [.. outer.Notes, $"The class lies in {Hidden.Shown(only.Path)}.", .. inner.Notes],
            }
            : outer with
            {
                Notes = [.. outer.Notes, .. OneTooHigh(outer, only, inner, given)],
            };
    }

    /// <summary>A note on what was called one student's, and has an exercise in several folders, or several archives.</summary>
    public static IEnumerable<string> Several(Given given)
    {
        try
        {
            using ITree tree = Unusable.Told(() => given.Open(single: true));
            string[] several = Unusable.Told(() => Several(Intake.Level.Of(tree), given.Inflow.Course));
            return several.Length == 0
                ? []
                :
                [
                    $"Several folders or archives could be a student's each ({Listing.Of(several)}): if they are, leave --single out.",
                ];
        }
        catch (Unusable)
        {
            return []; // whoever takes it in will say so
        }
    }

    // Those that have the same exercise, or archives; none where there are not several.
    private static string[] Several(Level level, ImmutableArray<Exercise> course)
    {
        string[] Paths(Func<Entry, bool> are) => [.. level.Students.Where(are).Select(e => e.Path)];
        return course
                .Select(x => Paths(e => level.Holds(e, tree => tree.All.Any(f => f.Name == x.FileName))))
                .Append(Paths(e => Archives.IsName(e.Name)))
                .FirstOrDefault(same => same.Length > 1)
            ?? [];
    }

    // The work of one may lie in several folders; where it is that of several, their marks would be one student's.
    private static IEnumerable<string> OneTooHigh(Level outer, Entry only, Level inner, Given given)
    {
        if (!given.IsFolder || inner.IsSingle(given.Inflow.Course) || GitCheckouts.Fits(outer, only))
            return [];
        string[] several = Several(inner, given.Inflow.Course);
        return several.Length == 0
            ? []
            :
            [
                $"All of it was taken for one student's, {Hidden.Shown(only.Path)}, and lies in several folders or archives ({Listing.Of(several)}): if these are students, give {Hidden.Shown(only.Path)} itself.",
            ];
    }

    private static bool IsWrapped(Level outer, Entry only, Level inner, Given given)
    {
        if (inner.Students.Any(e => MoodleExport.Fits(e) || CanvasExport.Fits(e)))
            return true;
        if (given.IsFolder || inner.IsSingle(given.Inflow.Course) || GitCheckouts.Fits(outer, only))
            return false;
        if (only.Path[..^1] == given.Stem)
            return true;
        return !inner.Students.Any(e => e.IsFolder || Archives.IsName(e.Name))
            ? false
            : throw new Trouble(
                $"{given.Name} holds one folder, {Hidden.Shown(only.Path)}, with more folders or archives in it. If it is "
                    + "one student's, type --shape folders; if it is the class's, unpack it and give that folder."
            );
    }
}
