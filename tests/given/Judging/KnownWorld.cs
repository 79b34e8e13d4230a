using System.Globalization;
using MathNet.Numerics;
using NUnit.Framework.Internal;

namespace WeightDecay.Given.Judging;

/// <summary>Own tensors, types, seed, culture, one thread and a limited console: the state in which all judged code runs.</summary>
internal static class KnownWorld
{
    /// <summary>Of the global generator.</summary>
    public const int Seed = 0;

    /// <summary>What went wrong, as it was thrown there; null when nothing did.</summary>
    public static Exception? Run(Action code)
    {
        using var console = new LimitedConsole();
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Control.UseSingleThread(); // matrices of this size are solved before a second thread is up
        try
        {
            using var tensors = NewDisposeScope();
            using var training = inference_mode(false);
            using var grad = enable_grad();
            set_default_dtype(ScalarType.Float32);
            manual_seed(Seed);
            code();
            return null;
        }
        catch (Exception e)
        {
            return e is NUnitException { InnerException: { } cause } ? cause : e;
        }
    }
}
