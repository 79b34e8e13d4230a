using System.Collections.Concurrent;
using System.IO;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>
/// The catalogue of misconceptions. Each is compiled code; its advice is the comment at the head of its
/// source, which the assembly carries as a resource.
/// </summary>
internal static class Misconceptions
{
    private static readonly Lazy<Assembly?> Catalogue = new(() => Load("WeightDecay.Misconceptions"));
    private static readonly Lazy<Assembly?> Solutions = new(() => Load("WeightDecay.Solutions"));

    private static readonly ConcurrentDictionary<string, Misconception[]> Known = [];

    public static IEnumerable<Misconception> Of(Type subject) =>
        Known.GetOrAdd(
            subject.Name,
            name => [.. (Catalogue.Value?.GetExportedTypes() ?? []).Where(type => type.Name == name).Select(Read)]
        );

    private static Assembly? Load(string name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (IOException)
        {
            return null; // An output without the catalogue still judges; it only can't name.
        }
    }

    /// <summary>The solution's class of the same name; null where there is none.</summary>
    public static Type? Solution(Type type) => Solutions.Value?.GetType($"WeightDecay.Solutions.{type.Name}");

    private static Misconception Read(Type type)
    {
        string name = type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..];
        string resource = $"{type.Name}/{name}.cs";
        using Stream stream = type.Assembly.GetManifestResourceStream(resource)!;
        string[] header = [.. Lines(stream).TakeWhile(l => l.StartsWith("//")).Select(l => l[2..].Trim())];
        return new Misconception(type, Solution(type), header[0].TrimEnd('.'), string.Join(' ', header.Skip(1)));
    }

    private static IEnumerable<string> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
