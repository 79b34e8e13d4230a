using System.Globalization;

namespace WeightDecay.Given;

/// <summary>Numbers as a plain table with right-aligned columns: the text of snapshots.</summary>
public static class Table
{
    /// <summary>Renders the rows under their headings.</summary>
    /// <param name="headings">One for each column.</param>
    /// <param name="rows">Each with one number for each column; four significant digits are shown.</param>
    /// <returns>Lines that end in \n, without trailing spaces.</returns>
    public static string Of(string[] headings, IEnumerable<double[]> rows)
    {
        string[][] cells = [headings, .. rows.Select(row => row.Select(Short).ToArray())];
        int[] widths = [.. headings.Select((_, column) => cells.Max(line => line[column].Length))];
        return string.Concat(cells.Select(line => Line(line, widths)));
    }

    private static string Line(string[] cells, int[] widths) =>
        string.Join("  ", cells.Zip(widths, (cell, width) => cell.PadLeft(width))).TrimEnd() + "\n";

    // Rounding to zero must not leave a sign behind: -1e-20 and 1e-20 are the same noise.
    private static string Short(double x) => Math.Abs(x) < 1e-12 ? "0" : x.ToString("G4", CultureInfo.InvariantCulture);
}
