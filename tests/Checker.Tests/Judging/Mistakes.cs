namespace WeightDecay.Checking.Tests.Judging;

/// <summary>Wrong ways to write some of <see cref="Pupil"/>'s functions.</summary>
public static class Mistakes
{
    public static class Squares
    {
        public static double Twice(double x) => x * x;
    }

    public static class AddsTwo
    {
        public static double Twice(double x) => x + 2;
    }

    public static class Fails
    {
        public static double Fail(double x) => throw new InvalidOperationException("for another reason");

        public static Tensor Each(Tensor t) => t.mul_(2);

        public static Tensor SpoilEach(Tensor t) => t.mul_(2);
    }

    public static class Adds
    {
        public static double Add(double x, double y) => x + y + 1;
    }
}
