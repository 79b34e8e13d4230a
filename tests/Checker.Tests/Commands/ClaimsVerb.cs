namespace WeightDecay.Checking.Tests.Commands;

public sealed class ClaimsVerb : CommandTest
{
    [Test]
    public void It_prints_every_ruling_and_draws_when_asked()
    {
        string seen = Session.Type("claims --seeds 10 --plot").ToString();
        Assert.Multiple(() =>
        {
            Assert.That(
                seen,
                Does.Contain("put to 10 draws").And.Contain("## 12. ").And.Contain("Plots: artifacts/plots/claims")
            );
            Assert.That(Kit.Read("artifacts/plots/claims/claim-12.svg"), Does.Contain("mean(y)"));
            Assert.That(Session.ExitCode, Is.Zero);
        });
    }

    [TestCase("claims --seeds 9")]
    [TestCase("claims --seeds -3")]
    [TestCase("claims --seeds many")]
    public void What_is_no_number_of_seeds_is_refused_in_a_sentence(string line)
    {
        Assert.That(Session.Type(line).ToString(), Does.Contain("seeds"));
        Assert.That(Session.ExitCode, Is.EqualTo(2));
    }
}
