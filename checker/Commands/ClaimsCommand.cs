using System.Threading;
using Spectre.Console;
using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Render;
using WeightDecay.Claims;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Commands;

/// <summary>Settles the page's claims by experiment and prints the ledger.</summary>
internal static class ClaimsCommand
{
    public const int Seeds = 100;
    private const int Fewest = 10;

    public static int Run(Desk desk, int seeds, bool plot, bool write)
    {
        if (seeds < Fewest)
            throw new Trouble($"{seeds} seeds are too few to tell a spread: ask for {Fewest} or more.");
        if (!TorchNative.Report.IsLoaded)
            throw new Trouble($"{TorchNative.Report.Sentence} (`doctor` shows what this system has.)");
        var entries = Settle(desk, seeds);
        string page = LedgerPage.Of(entries, seeds);
        // Straight to the writer: a table must not be wrapped at the terminal's width.
        desk.Console.Profile.Out.Writer.Write(page);
        if (write)
            File.WriteAllText(desk.Kit.ClaimsPage, page);
        if (write || plot)
            Draw(desk, entries, write ? desk.Kit.ClaimsPlots : desk.Kit.DrawnClaims);
        return ExitCode.Done;
    }

    private static IReadOnlyList<Entry> Settle(Desk desk, int seeds) =>
        desk.Console.Profile.Capabilities.Interactive
            ? desk
                .Console.Progress()
                .AutoClear(true)
                .Start(progress =>
                {
                    var task = progress.AddTask($"{seeds} seeds", maxValue: seeds);
                    return Ledger.Settle(seeds, () => task.Increment(1), CancellationToken.None);
                })
            : Ledger.Settle(seeds, () => { }, CancellationToken.None);

    private static void Draw(Desk desk, IReadOnlyList<Entry> entries, string folder)
    {
        for (int i = 0; i < entries.Count; i++)
            Pictures.Write(Path.Combine(folder, $"{LedgerPage.Plot(i + 1)}.svg"), entries[i].Plot, null);
        desk.Console.WriteLine($"\nPlots: {desk.Kit.Relative(folder)}");
    }
}
