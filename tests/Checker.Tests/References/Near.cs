using NUnit.Framework.Constraints;

namespace WeightDecay.Checking.Tests.References;

/// <summary>Equal to a table's numbers: a billionth of each may be lost to rounding, and 0 must be 0.</summary>
internal static class Near
{
    private const double Percent = 1e-7;

    public static Constraint To(double expected) => Is.EqualTo(expected).Within(Percent).Percent;

    public static Constraint To(double[] expected) => Is.EqualTo(expected).Within(Percent).Percent;

    /// <summary>The same for a row of the section's tables, which may have begun with draws in float32.</summary>
    public static Constraint To(double[] expected, ReferenceRow row) =>
        row.Text("draws") == "float64" ? To(expected) : Is.EqualTo(expected).Using<double>(IsNearInFloat32);

    // The last digit of a float32 draw is not the same on every processor.
    private static bool IsNearInFloat32(double was, double expected) =>
        Math.Abs(was - expected) <= 1e-5 * Math.Abs(expected) + 1e-8;
}
