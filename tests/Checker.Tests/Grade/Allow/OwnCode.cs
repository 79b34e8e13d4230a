namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>What the kit itself holds for right, or for a mistake that a spec tells by name, may be handed in.</summary>
public sealed class OwnCode
{
    [TestCaseSource(typeof(Inspector), nameof(Inspector.Exercises))]
    public void Whatever_the_kit_has_written_for_an_exercise_is_allowed(Exercise exercise)
    {
        var kit = Miniature.Repository.Kit;
        Subject[] subjects =
        [
            Subjects.Solution(kit, exercise),
            Subjects.Stub(kit, exercise),
            Subjects.HandedOut(kit, exercise),
            .. Subjects.Alternatives(kit, exercise),
            .. Subjects.Misconceptions(kit, exercise),
        ];
        Assert.Multiple(() =>
        {
            foreach (var subject in subjects)
                Assert.That(Inspector.Problems(exercise, subject), Is.Empty, subject.Name);
        });
    }
}
