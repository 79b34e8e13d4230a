using System.Globalization;
using CsvHelper;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>A table, read back.</summary>
internal static class Table
{
    public static List<string[]> Read(string text)
    {
        using var csv = new CsvParser(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add(csv.Record!);
        return rows;
    }
}
