using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

/// <summary>The specs of the four tasks are in one file each, in the order of the tasks; here is what they share.</summary>
public sealed partial class ScratchPenaltySpec() : Spec(typeof(ScratchPenalty))
{
    private static readonly double[] Some = [0.7, -1.3, -2.1, 0.4];

    private static Vector<double> Vec(params double[] entries) => Vector<double>.Build.Dense(entries);

    /// <summary>A function's value (NaN where it is no single number), and after it the entries of its gradient.</summary>
    private static Tensor ValueAndGradient(Func<Tensor, Tensor> f, Tensor at) =>
        cat([Single(f(at)), Gradient(f, at).reshape(-1)]);

    private static Tensor Single(Tensor value) => value.dim() == 0 ? value.reshape(1) : tensor(new[] { double.NaN });
}
