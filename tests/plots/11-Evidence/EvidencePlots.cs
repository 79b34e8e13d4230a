using MathNet.Numerics.Distributions;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class EvidencePlots
{
    private static readonly double[] Lambdas = Grid.Logarithmic(0.0001, 100, 121);

    // Six rows, three weights: the data of the lesson's table.
    private static readonly Matrix<double> X = Matrix<double>.Build.DenseOfRowArrays(
        [1.2, -0.4, 0.3],
        [-0.7, 1.5, 2.1],
        [0.0, 0.8, -1.1],
        [2.3, 1.9, 0.5],
        [-1.6, 0.2, 0.9],
        [0.4, -2.2, 1.3]
    );

    private static readonly Matrix<double> Sizes = Matrix<double>.Build.DenseOfDiagonalArray([1, 0.03, 0.001]);
    private static readonly Vector<double> Y = Vector<double>.Build.Dense([1.3, -2.4, 1.9, 3.2, -2.8, 0.1]);

    /// <summary>
    /// Six rows, three weights, β where your MaximizeEvidence ends: your log evidence along λ, what of it is the fit of the
    /// ridge solution, and the rest, the Occam factor. The dot is the pair of precisions that your MaximizeEvidence returns.
    /// </summary>
    [Plot]
    public static Figure Fit_and_Occam_factor()
    {
        Precisions best = Best();
        double[] evidence = [.. Lambdas.Select(l => Evidence.LogEvidence(X, Y, 6 * best.Beta * l, best.Beta))];
        double[] fit = [.. Lambdas.Select(l => LogFit(l, best.Beta))];
        return new(
            "The evidence has one top, and MacKay's steps end on it",
            new Axis("λ", Logarithmic: true),
            new Axis("natural logarithm"),
            new Line("evidence", Lambdas, evidence),
            new Line("fit", Lambdas, fit),
            new Line("Occam factor", Lambdas, [.. evidence.Zip(fit, (e, f) => e - f)]),
            new Dots("fixed point", [Lambda(best)], [Evidence.LogEvidence(X, Y, best.Alpha, best.Beta)])
        );
    }

    /// <summary>Your γ along λ: for the same data, and for the same rows with inputs of three different sizes.</summary>
    [Plot]
    public static Figure How_many_the_data_decides()
    {
        Precisions best = Best();
        double[] lambdas = Grid.Logarithmic(1e-8, 100, 121);
        return new(
            "Each direction leaves where λ outweighs what the data says of it",
            new Axis("λ", Logarithmic: true),
            new Axis("effective number of parameters γ", From: 0),
            new Line("inputs alike", lambdas, Counts(X, best.Beta, lambdas)),
            new Line("sizes 1, 0.03, 0.001", lambdas, Counts(X * Sizes, best.Beta, lambdas)),
            new Dots("fixed point", [Lambda(best)], [Evidence.EffectiveParameters(X, best.Alpha, best.Beta)])
        );
    }

    /// <summary>
    /// The section's data, draws 0 and 2, without their bias: your log evidence along λ below its own top, once with the
    /// best β for each λ, once with the true β = 10⁴.
    /// </summary>
    [Plot]
    public static Figure Told_the_noise_it_knows()
    {
        var draws = new[] { new SectionDraw(0), new SectionDraw(2) };
        return new(
            "Told the noise, the evidence has a top; left alone, hardly",
            new Axis("λ", Logarithmic: true),
            new Axis("log evidence below its top", From: -12, To: 0.6),
            Below("draw 0, β fitted", draws[0], draws[0].BestBeta),
            Below("draw 2, β fitted", draws[1], draws[1].BestBeta),
            Below("draw 0, β known", draws[0], _ => 1e4),
            Below("draw 2, β known", draws[1], _ => 1e4),
            new Mark("true λ", X: 0.05)
        );
    }

    private static Line Below(string name, SectionDraw draw, Func<double, double> beta)
    {
        double[] lambdas = Grid.Logarithmic(0.001, 100, 61);
        double[] logs =
        [
            .. lambdas.Select(l => Evidence.LogEvidence(draw.X, draw.Y, SectionDraw.Train * beta(l) * l, beta(l))),
        ];
        return new Line(name, lambdas, [.. logs.Select(log => log - logs.Max())]);
    }

    private static Precisions Best() => Evidence.MaximizeEvidence(X, Y, 1, 1, 1e-9, 500);

    private static double Lambda(Precisions p) => Evidence.LambdaOfPrecisions(p.Alpha, p.Beta, X.RowCount);

    private static double[] Counts(Matrix<double> x, double beta, double[] lambdas) =>
        [.. lambdas.Select(lambda => Evidence.EffectiveParameters(x, x.RowCount * beta * lambda, beta))];

    private static double LogFit(double lambda, double beta)
    {
        Matrix<double> gram = X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(3, 6 * lambda);
        Vector<double> residual = Y - X * gram.Solve(X.TransposeThisAndMultiply(Y));
        return residual.Sum(r => Normal.PDFLn(0, 1 / Math.Sqrt(beta), r));
    }
}
