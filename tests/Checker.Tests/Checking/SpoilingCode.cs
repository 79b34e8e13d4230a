using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>The miniature kit's second exercise has a spec that looks at the world it begins in.</summary>
public sealed class SpoilingCode
{
    private const string Comma = "System.Globalization.CultureInfo.InvariantCulture.Clone()";

    [TestCase("set_default_dtype(ScalarType.Float64);")]
    [TestCase("set_grad_enabled(false);")]
    [TestCase("no_grad();")]
    [TestCase("inference_mode();")]
    [TestCase("manual_seed(5); rand(7);")]
    [TestCase(
        $"var c = (System.Globalization.CultureInfo){Comma}; c.NumberFormat.NumberDecimalSeparator = \",\"; System.Globalization.CultureInfo.CurrentCulture = c;"
    )]
    [TestCase("Console.SetOut(System.IO.TextWriter.Null); Console.SetError(System.IO.TextWriter.Null);")]
    [TestCase("Environment.CurrentDirectory = System.IO.Path.GetTempPath();")]
    public void What_one_spec_leaves_behind_spoils_no_other(string act)
    {
        Assert.That(Bench.Check(Learner.Doubling($"{act} return 2 * x;")).IsDone, "the same exercise");
        Assert.That(Bench.CheckNeighbour().IsDone, "the next exercise");
    }
}
