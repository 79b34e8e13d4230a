using System.Globalization;

namespace WeightDecay.Checking.Tests.References;

/// <summary>One row of a table, read by its headings; its name says where it stands.</summary>
public sealed record ReferenceRow(string Name, ImmutableDictionary<string, string> Cells)
{
    public string Text(string heading) => Cells[heading];

    public double Number(string heading) => double.Parse(Cells[heading], CultureInfo.InvariantCulture);

    public int Whole(string heading) => int.Parse(Cells[heading], CultureInfo.InvariantCulture);

    /// <summary>The cells under x1, x2 … for the prefix x.</summary>
    public double[] Numbers(string prefix) =>
        [.. Texts(prefix).Select(t => double.Parse(t, CultureInfo.InvariantCulture))];

    public string[] Texts(string prefix) =>
        [
            .. Enumerable
                .Range(1, Cells.Count)
                .Select(i => $"{prefix}{i}")
                .TakeWhile(Cells.ContainsKey)
                .Select(heading => Cells[heading]),
        ];

    public override string ToString() => Name;
}
