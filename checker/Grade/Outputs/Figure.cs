using System.Globalization;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>Points and shares as text, the same in every country.</summary>
internal static class Figure
{
    public static string Of(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Of what to be had.</summary>
    public static string Of(double? points, double most) =>
        points is { } earned ? $"{Of(earned)} of {Of(most)}" : $"open, of {Of(most)}";

    public static string Percent(double share) => $"{Of(100 * share)} %";
}
