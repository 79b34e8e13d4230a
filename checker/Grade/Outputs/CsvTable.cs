using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>Rows of finished cells as RFC 4180 has them.</summary>
internal static class CsvTable
{
    // Cells are made harmless one by one, since numbers of ours must stay numbers.
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    public static string Of(IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter();
        using var csv = new CsvWriter(text, Settings);
        foreach (var row in rows)
        {
            foreach (string cell in row)
                csv.WriteField(cell);
            csv.NextRecord();
        }
        csv.Flush();
        return text.ToString();
    }
}
