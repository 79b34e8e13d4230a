using WeightDecay.Solutions;

namespace WeightDecay.Checking.Tests.References;

/// <summary>scikit-learn's Bayesian ridge and the solutions of exercises 04 and 11 agree, step by step and at the end.</summary>
public sealed class TheEvidence
{
    private static IEnumerable<ReferenceRow> Rows => ReferenceTable.Read("evidence");

    [TestCaseSource(nameof(Rows))]
    public void MacKays_steps_lead_to_the_same_precisions(ReferenceRow row)
    {
        Precisions found = Evidence.MaximizeEvidence(
            SmallProblem.X,
            SmallProblem.Y,
            alpha: 2,
            beta: 0.5,
            tolerance: 1e-15,
            mostSteps: row.Whole("steps")
        );
        Assert.That(new[] { found.Alpha, found.Beta }, Near.To([row.Number("alpha"), row.Number("beta")]));
    }

    [TestCaseSource(nameof(Rows))]
    public void The_log_evidence_is_the_same(ReferenceRow row) =>
        Assert.That(
            Evidence.LogEvidence(SmallProblem.X, SmallProblem.Y, row.Number("alpha"), row.Number("beta")),
            Near.To(row.Number("log_evidence"))
        );

    [TestCaseSource(nameof(Rows))]
    public void The_posterior_has_the_same_mean_and_deviations(ReferenceRow row)
    {
        GaussianPosterior posterior = BayesianPrior.Posterior(
            SmallProblem.X,
            SmallProblem.Y,
            sigma: 1 / Math.Sqrt(row.Number("beta")),
            tau: 1 / Math.Sqrt(row.Number("alpha"))
        );
        Assert.Multiple(() =>
        {
            Assert.That(posterior.Mean.ToArray(), Near.To(row.Numbers("w")));
            Assert.That(posterior.Covariance.Diagonal().PointwiseSqrt().ToArray(), Near.To(row.Numbers("s")));
        });
    }
}
