using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>A class's texts are held packed.</summary>
public sealed class PackedTexts
{
    [
        TestCase(""),
        TestCase("class A;\r\n"),
        TestCase("\uFEFFclass A;"),
        TestCase("λ ½ 🎓 \0"),
        TestCase("half a pair \uD83C")
    ]
    public void A_text_comes_back_as_it_was(string text) => Assert.That(Packed.Of(text).Text, Is.EqualTo(text));

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
