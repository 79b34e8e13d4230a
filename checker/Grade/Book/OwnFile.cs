namespace WeightDecay.Checking.Grade.Book;

/// <summary>Reads what an instructor wrote for the grader.</summary>
internal static class OwnFile
{
    public static string Name(string path) => Hidden.Shown(Path.GetFileName(path));

    /// <summary>With a full stop, unless a question stands at its end.</summary>
    public static string Sentence(string words) => words.EndsWith('?') || words.EndsWith('.') ? words : $"{words}.";

    public static string Text(string path, string kind, int mostBytes)
    {
        if (!File.Exists(path))
            throw new Trouble($"There is no {kind} file {Name(path)}.");
        if (new FileInfo(path).Length > mostBytes)
            throw new Trouble($"The {kind} file {Name(path)} is larger than {mostBytes / 1_000_000} MB.");
        var (text, problem) = SourceBytes.Text(File.ReadAllBytes(path));
        return problem is null ? text : throw new Trouble($"The {kind} file {Name(path)} {problem}.");
    }
}
