using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>What is kept of answers that never ran.</summary>
public sealed class KeptAnswers
{
    [TestCase("", "Doubling.cs")]
    [TestCase("src/doubling2.cs", "src/doubling2.cs")]
    public void What_is_missing_has_a_name(string file, string named)
    {
        var answer = new Answer(Samples.Doubling, AnswerKind.Missing, file, "", "was not handed in");
        Kept kept = Kept.Without(GradedState.NotSubmitted, answer, answer.Problem);
        Assert.That((kept.Problems.Single().File, kept.Problems.Single().Text), Is.EqualTo((named, answer.Problem)));
    }
}
