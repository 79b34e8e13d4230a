namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A value near another one: each number is moved a little by itself, whole numbers by one or two.</summary>
/// <param name="random">By how much.</param>
/// <param name="most">What share of a number at most.</param>
/// <param name="wholeNumbers">Whether those move, too.</param>
internal sealed class Jitter(Random random, double most, bool wholeNumbers) : Moving
{
    private const int MostSteps = 2;

    protected override double Number(double x) => x * (1 + most * (2 * random.NextDouble() - 1));

    // None stays none.
    protected override long WholeNumber(long n) => wholeNumbers && n > 0 ? n + random.Next(1, MostSteps + 1) : n;
}
