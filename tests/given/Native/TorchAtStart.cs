using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace WeightDecay.Given.Native;

// Linked into every project that uses tensors: TorchSharp may be the first thing it touches, before this library.
file static class TorchAtStart
{
    [SuppressMessage("Usage", "CA2255", Justification = "No other moment comes before the first tensor.")]
    [ModuleInitializer]
    internal static void Prepare() => TorchNative.Prepare();
}
