using ScottPlot;
using ScottPlot.TickGenerators;

namespace WeightDecay.Checking.Draw;

/// <summary>Small ticks at 2, 3, … 9 between one power of ten and the next; none where powers are left out.</summary>
internal sealed class BetweenPowers : IMinorTickGenerator
{
    private readonly LogMinorTickGenerator between = new();

    public IEnumerable<double> GetMinorTicks(double[] majorPositions, CoordinateRange visibleRange) =>
        majorPositions.Length > 1 && majorPositions[1] - majorPositions[0] < 1.5
            ? between.GetMinorTicks(majorPositions, visibleRange)
            : [];
}
