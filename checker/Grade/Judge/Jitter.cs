using MathNet.Numerics.LinearAlgebra;
using TorchSharp;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A value near another one: each number is moved by up to a tenth, whole numbers and forms stay as they are.</summary>
internal sealed class Jitter(Random random)
{
    private const double Most = 0.1;

    public object? Of(object? value) =>
        value switch
        {
            double x => Near(x),
            torch.Tensor t when t.is_floating_point() => Near(t),
            Vector<double> v => v.Map(Near),
            Matrix<double> m => m.Map(Near),
            double[] xs => xs.Select(Near).ToArray(),
            _ => Parts.Of(value)?.With(Of) ?? value,
        };

    private double Near(double x) => x * (1 + Most * (2 * random.NextDouble() - 1));

    private torch.Tensor Near(torch.Tensor tensor)
    {
        double[] factors = [.. Enumerable.Range(0, (int)tensor.numel()).Select(_ => Near(1))];
        return (tensor.detach() * torch.tensor(factors).to(tensor.dtype).reshape(tensor.shape)).requires_grad_(
            tensor.requires_grad
        );
    }
}
