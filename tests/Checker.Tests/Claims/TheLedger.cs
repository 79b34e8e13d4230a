using WeightDecay.Checking.Commands;
using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Render;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Claims;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Tests.Claims;

/// <summary>The committed page and its pictures are what the experiments say today.</summary>
public sealed class TheLedger
{
    private IReadOnlyList<Entry> entries = null!;

    [OneTimeSetUp]
    public void Settled()
    {
        TorchNative.Require();
        entries = Ledger.Settle(ClaimsCommand.Seeds, () => { }, CancellationToken.None);
    }

    [Test]
    public void The_page_is_its_output() =>
        Assert.That(
            LedgerPage.Of(entries, ClaimsCommand.Seeds),
            Is.EqualTo(File.ReadAllText(Repository.Kit.ClaimsPage)),
            "`claims --write` writes the page again"
        );

    [Test]
    public void Its_pictures_are_of_the_same_figures() =>
        Assert.Multiple(() =>
        {
            for (int i = 0; i < entries.Count; i++)
            {
                string file = Path.Combine(Repository.Kit.ClaimsPlots, $"{LedgerPage.Plot(i + 1)}.svg");
                Assert.That(SameData.Of(SvgFile.Data(file)!, FigureText.Of(entries[i].Plot)), Is.True, file);
            }
        });

    [Test]
    public void No_picture_is_left_over() =>
        Assert.That(Directory.GetFiles(Repository.Kit.ClaimsPlots), Has.Length.EqualTo(entries.Count));
}
