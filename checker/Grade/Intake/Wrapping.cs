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
            : outer;
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
