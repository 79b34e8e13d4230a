using System.Globalization;
using NUnit.Framework.Internal;

namespace WeightDecay.Given.Judging;

/// <summary>Own tensors, types, seed, culture and a limited console: the state in which all judged code runs.</summary>
internal static class KnownWorld
{
    /// <summary>What went wrong, as it was thrown there; null when nothing did.</summary>
    public static Exception? Run(Action code)
    {
        using var console = new LimitedConsole();
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            using var tensors = NewDisposeScope();
            using var training = inference_mode(false);
            using var grad = enable_grad();
            set_default_dtype(ScalarType.Float32);
            manual_seed(0);
            code();
            return null;
        }
        catch (Exception e)
        {
            return e is NUnitException { InnerException: { } cause } ? cause : e;
        }
    }
}
