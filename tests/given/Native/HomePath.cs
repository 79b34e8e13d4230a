namespace WeightDecay.Given.Native;

// Paths as people see them: with ~ for the home folder.
internal static class HomePath
{
    public static string Short(string path) =>
        Short(path, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    public static string Short(string path, string home) =>
        home.Length > 1 && (path + "/").StartsWith(home + "/", StringComparison.Ordinal)
            ? "~" + path[home.Length..]
            : path;
}
