using System.Text.RegularExpressions;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What stands in a cell of a table that spreadsheets open.</summary>
internal static partial class Cell
{
    public const string Empty = "";

    /// <summary>
    /// Text of strangers, in one line. An apostrophe stands before what a spreadsheet would take for a formula: at the
    /// beginning, and after what separates cells in other countries' spreadsheets.
    /// </summary>
    public static string Text(string text) => Formula().Replace(Tame.Line(text), "$1'");

    /// <summary>A number of ours, which stays one; nothing where there is none, never zero.</summary>
    public static string Number(double? number) => number is { } value ? Figure.Of(value) : Empty;

    [GeneratedRegex("""(^['"\s]*|[,;|]['"\s]*)(?=[=+\-@＝＋－＠])""")]
    private static partial Regex Formula();
}
