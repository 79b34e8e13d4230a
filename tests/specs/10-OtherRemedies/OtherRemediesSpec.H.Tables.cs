namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    private static readonly double[] Strengths = [0.1, 0.3, 1, 3, 10, 30, 100];
    private static readonly double[] Lambdas = [0.1, 0.5, 1, 2.5, 10];
    private static readonly int[] RowCounts = [202, 210, 220, 250, 300, 400, 1000, 4000];

    [Test, Task(3)]
    public void Stopping_lets_through_a_little_more_than_ridge() =>
        The(() => Filters(OtherRemedies.EarlyStoppingFilter, OtherRemedies.RidgeFilter)).IsAsVerified();

    [Test, Task(3)]
    public void That_table_holds_compound_interest_and_one_over_one_plus_one_over_eta_s_t()
    {
        The(() => Strengths.Select(s => OtherRemedies.EarlyStoppingFilter(s, 0.01, 40)))
            .IsWithin(
                1e-12,
                VectorOf([.. Strengths.Select(s => s == 100 ? 1 : 1 - Math.Exp(40 * Math.Log(1 - 0.01 * s)))])
            );
        The(() => Strengths.Select(s => OtherRemedies.RidgeFilter(s, 2.5)))
            .Is(VectorOf([.. Strengths.Select(s => 1 / (1 + 2.5 / s))]));
    }

    [Test, Task(5)]
    public void One_lambda_can_be_had_as_noise_as_dropout_or_as_an_early_stop() =>
        The(() =>
                Currencies(
                    OtherRemedies.LambdaOfInputNoise,
                    OtherRemedies.DropoutPenalty,
                    OtherRemedies.RidgeFilter,
                    OtherRemedies.EarlyStoppingFilter
                )
            )
            .IsAsVerified();

    [Test, Task(5)]
    public void That_table_holds_lambda_three_times()
    {
        The(() => Lambdas.Select(lambda => OtherRemedies.LambdaOfInputNoise(Math.Sqrt(lambda)))).Is(VectorOf(Lambdas));
        The(() => Lambdas.Select(lambda => LambdaOfDropout(OtherRemedies.DropoutPenalty, lambda / (1 + lambda))))
            .Is(VectorOf(Lambdas));
    }

    [Test, Task(9)]
    public void On_the_page_more_rows_beat_every_penalty() =>
        The(() => MoreRows(OtherRemedies.ExcessRisk)).IsAsVerified();

    [Test, Task(9)]
    public void That_table_holds_002_over_n_minus_201() =>
        The(() => RowCounts.Select(n => OtherRemedies.ExcessRisk(n, 200, 0.01)))
            .Is(VectorOf([.. RowCounts.Select(n => 0.02 / (n - 201))]));

    private static string Filters(Func<double, double, int, double> stopping, Func<double, double, double> ridge)
    {
        return Table.Of(
            ["s", "t = 40", "λ = 2.5", "ratio", "t = 400", "λ = 0.25", "ratio"],
            Strengths.Select(s => (double[])[s, .. Beside(s, 40), .. Beside(s, 400)])
        );
        double[] Beside(double s, int t)
        {
            double stopped = stopping(s, 0.01, t);
            double penalised = ridge(s, 1 / (0.01 * t));
            return [stopped, penalised, stopped / penalised];
        }
    }

    private static string Currencies(
        Func<double, double> lambdaOfNoise,
        Func<Tensor, Tensor, double, Tensor> dropoutPenalty,
        Func<double, double, double> ridge,
        Func<double, double, int, double> stopping
    ) =>
        Table.Of(
            ["λ", "noise σ", "its λ", "dropout p", "its λ", "steps t", "ridge, s = 10", "stopping, s = 10"],
            Lambdas.Select(lambda =>
            {
                double sigma = Math.Sqrt(lambda);
                double p = lambda / (1 + lambda);
                int t = (int)Math.Round(100 / lambda);
                double[] noise = [sigma, lambdaOfNoise(sigma)];
                double[] dropout = [p, LambdaOfDropout(dropoutPenalty, p)];
                return (double[])[lambda, .. noise, .. dropout, t, ridge(10, lambda), stopping(10, 0.01, t)];
            })
        );

    // On inputs of mean square 1 the penalty is λ·½‖w‖²; here ½‖w‖² = 2.
    private static double LambdaOfDropout(Func<Tensor, Tensor, double, Tensor> penalty, double p)
    {
        Tensor X = tensor(
            new double[,]
            {
                { 1, -1 },
                { -1, -1 },
                { 1, 1 },
            }
        );
        Tensor w = tensor(new[] { 1.2, -1.6 });
        return penalty(X, w, p).item<double>() / 2;
    }

    private static string MoreRows(Func<int, int, double, double> excess) =>
        Table.Of(
            ["rows", "excess", "validation loss"],
            RowCounts.Select(n => new[] { n, excess(n, 200, 0.01), 0.5 * (0.0001 + excess(n, 200, 0.01)) })
        );
}
