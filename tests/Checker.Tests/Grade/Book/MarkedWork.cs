using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>From verdicts to points.</summary>
public sealed class MarkedWork
{
    private static readonly Graded Some = Samples.Of("ann", Samples.Doubling, Samples.Some);

    [TestCase(0, 0)]
    [TestCase(0.5, 2.0 / 3)]
    [TestCase(1, 4.0 / 3)]
    public void Passed_specs_of_a_failed_task_earn_the_partial_credit_alone(double credit, double points)
    {
        var policy = Policy.Equal with
        {
            PartialCredit = credit,
            Weights = Policy.Equal.Weights.Add("01-Doubling", [2, 1]),
        };
        Mark mark = Marking.Of(Some, policy, Overrides.None);
        Assert.That(mark.Points, Is.EqualTo(points).Within(1e-6));
        Assert.That(mark.Most, Is.EqualTo(3));
        Assert.That((mark.Tasks[0].Passed, mark.Tasks[0].Specs), Is.EqualTo((2, 3)));
    }

    [Test]
    public void A_task_all_of_whose_specs_pass_earns_all([Values(0, 0.3)] double credit) =>
        Assert.That(
            Marking
                .Of(
                    Samples.Right("ann", Samples.Doubling),
                    Policy.Equal with
                    {
                        PartialCredit = credit,
                    },
                    Overrides.None
                )
                .Points,
            Is.EqualTo(2)
        );

    [TestCase(VerdictKind.Failed)]
    [TestCase(VerdictKind.NotStarted)]
    [TestCase(VerdictKind.Blocked)]
    [TestCase(VerdictKind.Error)]
    [TestCase(VerdictKind.TimedOut)]
    public void Only_an_explicit_pass_counts(VerdictKind kind)
    {
        var unit = Samples.Of("ann", Samples.Halving, [new Verdict("A", 1, kind)]);
        Assert.That(Marking.Of(unit, Policy.Equal with { PartialCredit = 1 }, Overrides.None).Points, Is.Zero);
    }

    [TestCase(GradedState.NotSubmitted)]
    [TestCase(GradedState.Rejected)]
    [TestCase(GradedState.DoesNotCompile)]
    [TestCase(GradedState.NotAllowed)]
    public void What_can_not_run_earns_nothing(GradedState state) =>
        Assert.That(
            Marking.Of(Samples.None("ann", Samples.Halving, state), Policy.Equal, Overrides.None).Points,
            Is.Zero
        );

    [TestCase(GradedState.NeedsAttention)]
    [TestCase(GradedState.Infrastructure)]
    public void What_nobody_has_decided_yet_stays_open_and_so_does_the_total(GradedState state)
    {
        Row row = Samples.Row(
            "ann",
            Samples.Right("ann", Samples.Doubling),
            Samples.Right("ann", Samples.Halving) with
            {
                State = state,
            }
        );
        Assert.That(
            (row.Marks[0].Points, row.Marks[1].Points, row.Total),
            Is.EqualTo(((double?)2, (double?)null, (double?)null))
        );
    }

    [Test]
    public void What_was_set_by_hand_wins([Values] GradedState state)
    {
        var overrides = new Overrides([
            new Override("ann", "01-Doubling", 0.5, "first"),
            new Override("ann", "01-Doubling", 1.25, "seen"),
            new Override("ann", "02-Halving", 1, "another exercise"),
            new Override("bob", "01-Doubling", 2, "another student"),
        ]);
        Mark mark = Marking.Of(Some with { State = state }, Policy.Equal, overrides);
        Assert.That((mark.Points, mark.Override), Is.EqualTo(((double?)1.25, "seen")), "the last word counts");
    }
}
