namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What lies about in every project and is nobody's answer.</summary>
internal static class Litter
{
    private static readonly ImmutableHashSet<string> Folders = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["bin", "obj", "artifacts", "TestResults", "node_modules", "__MACOSX", "$RECYCLE.BIN"]
    );

    private static readonly ImmutableHashSet<string> Files = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["Thumbs.db", "desktop.ini"]
    );

    private static readonly ImmutableHashSet<string> Documents = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [".doc", ".docx", ".odt", ".rtf", ".pdf", ".pages", ".xlsx", ".pptx"]
    );

    /// <summary>The folder to pass over, up to its slash, or the whole path of a file to pass over; null if it is neither.</summary>
    public static string? In(string path)
    {
        for (int from = 0, slash; (slash = path.IndexOf('/', from)) >= 0; from = slash + 1)
            if (IsFolder(path[from..slash]))
                return path[..(slash + 1)];
        return !path.EndsWith('/') && IsFile(path[(path.LastIndexOf('/') + 1)..]) ? path : null;
    }

    /// <summary>A folder of outputs, or a hidden one: <c>.git</c>, <c>.vs</c>, <c>.idea</c>.</summary>
    public static bool IsFolder(string name) =>
        Folders.Contains(name) || (name.StartsWith('.') && name is not ("." or ".."));

    /// <summary>A hidden file, one of a file manager's, or a document to be read by people.</summary>
    public static bool IsFile(string name) =>
        (name.StartsWith('.') && !name.Contains('\\'))
        || name.StartsWith("~$")
        || Files.Contains(name)
        || Documents.Contains(Path.GetExtension(name));
}
