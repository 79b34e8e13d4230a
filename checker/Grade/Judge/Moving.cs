using MathNet.Numerics.LinearAlgebra;
using TorchSharp;
using WeightDecay.Given;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>Gives a value with other numbers in it; forms stay as they are.</summary>
internal abstract class Moving
{
    public object? Of(object? value) =>
        value switch
        {
            double x => Number(x),
            int n => (int)WholeNumber(n),
            long n => WholeNumber(n),
            torch.Tensor t when t.is_floating_point() => Tensor(t),
            Vector<double> v => v.Map(Number),
            Matrix<double> m => m.Map(Number),
            double[] xs => List(xs),
            RegressionData data => Parts.Of(data)!.With(part => part is int ? part : Of(part)), // which rows train is a form
            _ => Parts.Of(value)?.With(Of) ?? value,
        };

    protected abstract double Number(double x);

    protected virtual long WholeNumber(long n) => n;

    // What stands in a list twice still does.
    private double[] List(double[] numbers)
    {
        var moved = numbers.Distinct().ToDictionary(x => x, Number);
        return [.. numbers.Select(x => moved[x])];
    }

    private torch.Tensor Tensor(torch.Tensor tensor)
    {
        double[] numbers = [.. Plain.Numbers(tensor).Select(Number)];
        return torch.tensor(numbers).to(tensor.dtype).reshape(tensor.shape).requires_grad_(tensor.requires_grad);
    }
}
