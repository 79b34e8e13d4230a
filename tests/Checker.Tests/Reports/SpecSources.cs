using WeightDecay.Checking.Reports;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Reports;

public sealed class SpecSources
{
    [Test]
    public void A_specs_code_is_its_method_without_attributes_and_indentation()
    {
        using var kit = new MiniatureKit();
        var code = SpecCode.Of(kit.Kit, kit.Doubling);
        Assert.Multiple(() =>
        {
            Assert.That(
                code["A_first_look_at_3"],
                Is.EqualTo("public void A_first_look_at_3() => The(() => Doubling.Twice(3)).Is(6.0);")
            );
            Assert.That(
                code["Each_entry_is_doubled"],
                Is.EqualTo(
                    """
                    public void Each_entry_is_doubled(ScalarType dtype)
                    {
                        Tensor t = tensor(new[] { 1.0, -2.5 }, dtype);
                        The(() => Doubling.TwiceEach(t)).Is(tensor(new[] { 2.0, -5.0 }, dtype));
                    }
                    """
                )
            );
        });
    }

    [Test]
    public void Every_spec_of_the_kit_has_its_code() =>
        Assert.That(
            Catalogue.Of(Repository.Kit).Exercises.Select(e => SpecCode.Of(Repository.Kit, e)),
            Has.All.Count.GreaterThan(3)
        );
}
