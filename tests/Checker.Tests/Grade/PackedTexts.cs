using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>A class's texts are held packed.</summary>
public sealed class PackedTexts
{
    // Not as cases: an attribute would mend half a pair of surrogates.
    private static readonly string[] Texts = ["", "class A;\r\n", "\uFEFFclass A;", "λ ½ 🎓 \0", "half a pair \uD83C"];

    [Test]
    public void A_text_comes_back_as_it_was() =>
        Assert.That(Texts.Select(text => Packed.Of(text).Text), Is.EqualTo(Texts));

    [Test]
    public void The_same_text_is_equal() =>
        Assert.That(
            (Packed.Of("class A;").Equals(Packed.Of("class A;")), Packed.Of("class A;").Equals(Packed.Of("class B;"))),
            Is.EqualTo((true, false))
        );

    [Test]
    public void A_program_takes_a_third_of_its_memory()
    {
        string source = File.ReadAllText(Repository.Kit.Solution(Catalogue.Of(Repository.Kit).Exercises[0]));
        Assert.That(Packed.Of(source).Bytes, Is.LessThan(source.Length * sizeof(char) / 3));
    }
}
