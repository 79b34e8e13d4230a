using Tensor = TorchSharp.torch.Tensor;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>Two tensors, each stretched to the other's shape.</summary>
internal static class Broadcast
{
    /// <summary>How many entries the result has; more than any number of weights where the shapes say so.</summary>
    public static double Entries(Tensor a, Tensor b)
    {
        double entries = 1;
        for (int axis = 1; axis <= Math.Max(a.dim(), b.dim()); axis++)
            entries *= Math.Max(Size(a, axis), Size(b, axis));
        return entries;
    }

    private static long Size(Tensor t, int axisFromTheEnd) => axisFromTheEnd <= t.dim() ? t.shape[^axisFromTheEnd] : 1;
}
