using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class DoublingPlots
{
    private static readonly double[] X = [0, 1, 2.5, 4];

    [Plot]
    public static Figure Twice_as_steep() =>
        new(
            "Twice is a line of slope 2",
            new Axis("x"),
            new Axis("2x"),
            new Line("twice", X, [.. X.Select(Doubling.Twice)]),
            new Mark("nothing", Y: 0)
        );

    [Plot]
    public static Figure Each_twice() =>
        new(
            "Each entry alone",
            new Axis("entry"),
            new Axis("value"),
            new Dots("twice", X, Doubling.TwiceEach(tensor(X)).data<double>().ToArray())
        );
}
