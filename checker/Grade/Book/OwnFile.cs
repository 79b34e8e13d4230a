using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>What an instructor wrote for the grader, read once.</summary>
/// <param name="Name">The file's, without its folder.</param>
/// <param name="Bytes">As they lay there.</param>
/// <param name="Text">What they say.</param>
internal sealed record OwnFile(string Name, byte[] Bytes, string Text)
{
    private const int MostBytes = 10_000_000;

    /// <param name="path">The file.</param>
    /// <param name="kind">What it is for, in messages.</param>
    /// <exception cref="Trouble">There is none, or it is no text.</exception>
    public static OwnFile Read(string path, string kind)
    {
        string name = Hidden.Shown(Path.GetFileName(path));
        byte[] bytes = Content(path, $"{kind} file {name}");
        var (text, problem) = SourceBytes.Text(bytes);
        return problem is null
            ? new OwnFile(name, bytes, text)
            : throw new Trouble($"The {kind} file {name} {problem}.");
    }

    /// <summary>With a full stop, unless a question stands at its end.</summary>
    public static string Sentence(string words) => words.EndsWith('?') || words.EndsWith('.') ? words : $"{words}.";

    private static byte[] Content(string path, string what)
    {
        if (!Path.Exists(path))
            throw new Trouble($"There is no {what}.");
        if (!Inode.LeadsToFile(path))
            throw new Trouble($"The {what} can't be read: it is no file, but a folder, a pipe or a device.");
        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? File.ReadAllBytes(path)
                : throw new Trouble($"The {what} is larger than {MostBytes / 1_000_000} MB.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Trouble($"The {what} can't be read: it may be somebody else's.");
        }
    }
}
