namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Tells the kit's own files in a repository that was handed in whole: <c>solutions/NN-Name/Name.cs</c> is never an answer,
/// and what lies in <c>tests</c> is none where <c>exercises/NN-Name/Name.cs</c> lies beside it.
/// </summary>
internal static class KitFiles
{
    public static bool IsOf(Entry file, Exercise exercise, ImmutableArray<Entry> files)
    {
        if (!file.Name.Equals(exercise.FileName, StringComparison.OrdinalIgnoreCase))
            return false;
        string path = '/' + file.Path;
        if (path.EndsWith($"/solutions/{exercise.Name}/{file.Name}", StringComparison.Ordinal))
            return true;
        int tests = path.IndexOf("/tests/", StringComparison.Ordinal);
        return tests >= 0 && HasAnswer(path[..(tests + 1)], exercise, files);
    }

    private static bool HasAnswer(string root, Exercise exercise, ImmutableArray<Entry> files) =>
        files.Any(f => '/' + f.Path == $"{root}exercises/{exercise.Name}/{exercise.FileName}");
}
