using Microsoft.CodeAnalysis;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Makes a short list of problems out of complaints: the places in their order, each once.</summary>
internal static class Complaints
{
    public const string Code = "not-allowed";
    private const int Most = 10;

    /// <param name="complaints">In any order.</param>
    /// <param name="kit">Which files are relative to.</param>
    /// <param name="file">What is meant where no place is known.</param>
    public static ImmutableArray<Problem> Problems(IEnumerable<Complaint> complaints, Kit kit, string file)
    {
        Complaint[] all = [.. complaints];
        Complaint[] placed = Best(all);
        if (placed.Length == 0)
            return [.. all.Select(c => c.Text).Distinct().Take(1).Select(t => new Problem(file, 0, 0, Code, t, ""))];
        var problems =
            from line in placed.GroupBy(c => (c.Place!.SourceTree!.FilePath, Start(c).Line)).OrderBy(g => g.Key)
            from place in WithoutTypes(line).GroupBy(c => Start(c).Character).OrderBy(g => g.Key)
            select Problem(place.First(), kit);
        return [.. problems.Take(Most)];
    }

    // What has no place of its own goes with what has one; it is told if it is all there is.
    private static Complaint[] Best(Complaint[] all)
    {
        Complaint[] placed = [.. all.Where(c => c.Place is not null)];
        Complaint[] sure = [.. placed.Where(c => c.IsSure)];
        return sure.Length > 0 ? sure : [.. placed.Take(1)];
    }

    // Whoever calls File.ReadAllText needn't be told of File too.
    private static IEnumerable<Complaint> WithoutTypes(IEnumerable<Complaint> line)
    {
        var members = line.Where(c => c.What is { IsType: false }).Select(c => c.What!.Owner).ToHashSet();
        return line.Where(c => c.What is not { IsType: true } || !members.Contains(c.What));
    }

    private static Microsoft.CodeAnalysis.Text.LinePosition Start(Complaint complaint) =>
        complaint.Place!.GetLineSpan().StartLinePosition;

    private static Problem Problem(Complaint complaint, Kit kit)
    {
        var tree = complaint.Place!.SourceTree!;
        var start = Start(complaint);
        return new Problem(
            kit.Relative(tree.FilePath),
            start.Line + 1,
            start.Character + 1,
            Code,
            complaint.Text,
            tree.GetText().Lines[start.Line].ToString()
        );
    }
}
