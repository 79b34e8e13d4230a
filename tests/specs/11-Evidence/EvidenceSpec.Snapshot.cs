using MathNet.Numerics.Distributions;

namespace WeightDecay.Specs;

public sealed partial class EvidenceSpec
{
    private static readonly double[] Grid = [0.0001, 0.001, 0.01, 0.03, 0.3, 1, 3, 10, 100];

    [Test, Task(5)]
    public void The_evidence_along_lambda_is_largest_at_MacKays_fixed_point() =>
        The(() =>
                Along(
                    Evidence.MaximizeEvidence,
                    Evidence.LambdaOfPrecisions,
                    Evidence.EffectiveParameters,
                    Evidence.LogEvidence
                )
            )
            .IsAsVerified();

    [Test, Task(1)]
    public void Along_lambda_the_evidence_is_the_density_by_the_dense_covariance() =>
        The(() => Grid.Select(lambda => Evidence.LogEvidence(X, Y, 6 * 1.9524 * lambda, 1.9524)))
            .Is(VectorOf([.. Grid.Select(lambda => EvidenceOracle.LogDensity(X, Y, 6 * 1.9524 * lambda, 1.9524))]));

    [Test, Task(2)]
    public void Along_lambda_the_count_is_the_trace_of_the_hat_matrix() =>
        The(() => Grid.Select(lambda => Evidence.EffectiveParameters(X, 6 * 1.9524 * lambda, 1.9524)))
            .Is(VectorOf([.. Grid.Select(lambda => EvidenceOracle.HatTrace(X, 6 * lambda, 1))]));

    private static string Along(
        Func<Matrix<double>, Vector<double>, double, double, double, int, Precisions> maximize,
        Func<double, double, int, double> lambdaOf,
        Func<Matrix<double>, double, double, double> effective,
        Func<Matrix<double>, Vector<double>, double, double, double> evidence
    )
    {
        Precisions best = maximize(X, Y, 1, 1, Fine, 200);
        double top = evidence(X, Y, best.Alpha, best.Beta);
        return Table.Of(
            ["λ", "γ", "fit", "Occam factor", "evidence", "below the top"],
            Grid.Append(lambdaOf(best.Alpha, best.Beta, 6)).Order().Select(Row)
        );
        double[] Row(double lambda)
        {
            double alpha = 6 * best.Beta * lambda;
            double log = evidence(X, Y, alpha, best.Beta);
            double fit = LogFit(EvidenceOracle.Ridge(X, Y, lambda), best.Beta);
            double below = Math.Round(top - log, 9);
            return [lambda, effective(X, alpha, best.Beta), fit, log - fit, log, below];
        }
    }

    private static double LogFit(Vector<double> w, double beta) =>
        (Y - X * w).Sum(r => Normal.PDFLn(0, 1 / Math.Sqrt(beta), r));
}
