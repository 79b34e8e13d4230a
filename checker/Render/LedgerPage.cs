using System.Text;
using WeightDecay.Claims;

namespace WeightDecay.Checking.Render;

/// <summary>The claims ledger as a Markdown page, which reads well in a terminal too.</summary>
internal static class LedgerPage
{
    public static string Of(IReadOnlyList<Entry> entries, int seeds) =>
        $"""
            # The claims ledger

            The page's discussion claims things. Here each claim is put to {seeds} draws of data and start, and ruled by the
            figures: mean ± its standard error, the middle nine tenths of the seeds, and beside them what mathematics says.
            The setting is the section's: 20 training rows of 200 inputs, true weights 0.01, noise 0.01, batches of 5, η = 0.01,
            ten epochs, first weights from N(0, 0.01²). All losses are means of ½(ŷ − y)² without the penalty.

            This page is the output of `dotnet run --project checker -- claims`; `--seeds N` asks more or fewer seeds.

            | | claim | ruling |
            |--:|---|---|
            {string.Join('\n', entries.Select((e, i) => $"| {i + 1} | {e.Claim} | {Name(e)} |"))}

            {string.Join('\n', entries.Select((e, i) => Section(e, i + 1)))}
            """.ReplaceLineEndings("\n").TrimEnd() + "\n";

    private static string Section(Entry entry, int number)
    {
        var text = new StringBuilder($"## {number}. {entry.Claim}\n\n**It {Name(entry)}.** {entry.Reason}\n\n");
        text.Append("| quantity | mean | ± | 9 of 10 seeds | closed form |\n|---|--:|--:|--:|--:|\n");
        foreach (Figures line in entry.Table)
            text.Append(Line(line));
        return text.Append($"\nClosed form: {entry.ClosedForm}.\n\n![{entry.Plot.Title}](claims/{Plot(number)}.svg)\n")
            .ToString();
    }

    /// <summary>The name of an entry's picture.</summary>
    public static string Plot(int number) => $"claim-{number:00}";

    private static string Line(Figures line)
    {
        Series m = line.Measured;
        string formula = line.ClosedForm is { } x ? Number(x) : "";
        return $"| {line.Quantity} | {Number(m.Mean)} | {Number(m.Error)} | {Number(m.Quantile(0.05))} … {Number(m.Quantile(0.95))} | {formula} |\n";
    }

    private static string Number(double x) => Text.Number(x);

    private static string Name(Entry entry) =>
        entry.Ruling switch
        {
            Ruling.Holds => "holds",
            Ruling.HoldsOnlyIf => $"holds only if {entry.Condition}",
            _ => "fails",
        };
}
