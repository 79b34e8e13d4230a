using MathNet.Numerics.LinearAlgebra;
using TorchSharp;
using WeightDecay.Given;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A value near another one: each number is moved a little, whole numbers by up to two; forms stay as they are.</summary>
/// <param name="random">By how much.</param>
/// <param name="most">What share of a number at most.</param>
/// <param name="wholeNumbers">Whether those move, too.</param>
internal sealed class Jitter(Random random, double most, bool wholeNumbers)
{
    private const int MostSteps = 2;

    public object? Of(object? value) =>
        value switch
        {
            double x => Near(x),
            int n when wholeNumbers && n > 0 => n + random.Next(1, MostSteps + 1), // none stays none
            long n when wholeNumbers && n > 0 => n + random.Next(1, MostSteps + 1),
            torch.Tensor t when t.is_floating_point() => Near(t),
            Vector<double> v => v.Map(Near),
            Matrix<double> m => m.Map(Near),
            double[] xs => xs.Select(Near).ToArray(),
            RegressionData data => Parts.Of(data)!.With(part => part is int ? part : Of(part)), // which rows train is a form
            _ => Parts.Of(value)?.With(Of) ?? value,
        };

    private double Near(double x) => x * (1 + most * (2 * random.NextDouble() - 1));

    private torch.Tensor Near(torch.Tensor tensor)
    {
        double[] factors = [.. Enumerable.Range(0, (int)tensor.numel()).Select(_ => Near(1))];
        return (tensor.detach() * torch.tensor(factors).to(tensor.dtype).reshape(tensor.shape)).requires_grad_(
            tensor.requires_grad
        );
    }
}
