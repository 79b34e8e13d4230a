namespace WeightDecay.Checking.Tests.Judging;

/// <summary>Code under test for claims about claims.</summary>
public static class Pupil
{
    public static double Twice(double x) => 2 * x;

    public static double Add(double x, double y) => x + y;

    public static double Fail(double x) => throw new InvalidOperationException($"no {x}\nmore");

    public static double Refuse(double x) => throw new ArgumentOutOfRangeException(nameof(x));

    public static double Open(double x) => throw new ToDo();

    public static double Sum(double[] xs) => xs.Sum();

    public static int SpoilFolds(int[][] folds) => folds[0][0] = 7;

    public static double Spoil(double[] xs) => xs[0] = 7;

    public static Tensor Each(Tensor t) => 2 * t;

    public static double SpoilWeights(LinearParameters parameters) => parameters.W.mul_(7)[0].ToDouble();

    public static LinearParameters Disposed(LinearParameters parameters)
    {
        using Tensor w = parameters.W.clone();
        return parameters with { W = w };
    }

    public static LinearParameters Nothing(double[] xs) => null!;

    public static Notes Notes() => new();

    public static string Noted(Notes notes) => notes.Ask();

    public static Tensor SpoilEach(Tensor t) => t.mul_(2);
}
