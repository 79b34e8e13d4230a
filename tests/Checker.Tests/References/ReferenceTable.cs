using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.References;

/// <summary>A table of tests/references: comment lines, one line of headings, rows of cells with spaces between.</summary>
internal static class ReferenceTable
{
    public static string Folder { get; } = Path.Combine(Repository.Kit.Tests, "references");

    public static ImmutableArray<ReferenceRow> Read(string name) =>
        Parse(name, File.ReadAllLines(Path.Combine(Folder, name + ".txt")));

    public static ImmutableArray<ReferenceRow> Parse(string name, IEnumerable<string> lines)
    {
        string[][] cells =
        [
            .. lines
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split(' ', StringSplitOptions.TrimEntries)),
        ];
        if (cells.Length < 2)
            throw new InvalidDataException($"{name}.txt has no rows. Make it again with tests/references/run.");
        return [.. cells.Skip(1).Select((row, i) => Row($"{name} row {i + 1}", cells[0], row))];
    }

    private static ReferenceRow Row(string name, string[] headings, string[] cells) =>
        cells.Length == headings.Length
            ? new ReferenceRow(name, headings.Zip(cells).ToImmutableDictionary(pair => pair.First, pair => pair.Second))
            : throw new InvalidDataException($"{name} has {cells.Length} cells under {headings.Length} headings.");
}
