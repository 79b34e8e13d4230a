namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Finds out how a class's work lies. What fits two shapes is asked about, never guessed.</summary>
internal static class Shapes
{
    public static Shape Of(Level level, Given given)
    {
        ImmutableArray<Shape> fitting = [.. Fitting(level, given.Inflow.Course)];
        return fitting switch
        {
            [Shape.Single] => throw new Trouble(
                $"{given.Name} looks like the work of one student by what lies in it: {Listing.Of(level.Singles(given.Inflow.Course))}. "
                    + "If it is, type --single; if it is a class's, --shape folders passes over what is nobody's; if "
                    + "neither, give the folder that holds a folder for each student."
            ),
            [var one] => one,
            _ => throw new Trouble(
                $"{given.Name} could be {string.Join(" or ", fitting.Select(Words))}. "
                    + $"Say which: {string.Join(" or ", fitting.Select(Typed))}."
            ),
        };
    }

    public static string Words(Shape shape) =>
        shape switch
        {
            Shape.Moodle => "Moodle's export",
            Shape.Canvas => "Canvas' export",
            Shape.Checkouts => "Git checkouts, one for each student",
            Shape.Single => "the work of one student",
            _ => "a folder or an archive for each student",
        };

    private static string Typed(Shape shape) =>
        shape == Shape.Single ? "--single" : $"--shape {shape.ToString().ToLowerInvariant()}";

    private static IEnumerable<Shape> Fitting(Level level, ImmutableArray<Exercise> course)
    {
        int moodle = level.Students.Count(MoodleExport.Fits);
        int canvas = level.Students.Count(CanvasExport.Fits);
        int both = level.Students.Count(e => MoodleExport.Fits(e) && CanvasExport.Fits(e));
        // A student who names a file in the other platform's way must not bring the class into doubt.
        bool isMoodle = moodle > both || (moodle > 0 && canvas == both);
        bool isCanvas = canvas > both || (canvas > 0 && moodle == both);
        if (level.IsSingle(course))
            yield return Shape.Single;
        if (isMoodle)
            yield return Shape.Moodle;
        if (isCanvas)
            yield return Shape.Canvas;
        int plain = level.Students.Count(e => (e.IsFolder || Archives.IsName(e.Name)) && !IsExported(e));
        if (plain >= moodle + canvas - both && !level.IsSingle(course))
            yield return Checkouts(level) ? Shape.Checkouts : Shape.Folders;
    }

    private static bool IsExported(Entry e) => MoodleExport.Fits(e) || CanvasExport.Fits(e);

    /// <summary>Most of them: one student's stray <c>.git</c> must not rename the others.</summary>
    private static bool Checkouts(Level level)
    {
        int folders = level.Students.Count(e => e.IsFolder);
        return 2 * level.Students.Count(e => GitCheckouts.Fits(level, e)) > folders;
    }
}
