using System.Globalization;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Points and shares in sentences.</summary>
internal static class Points
{
    public static string Of(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What was earned of what was to be had; null is open.</summary>
    public static string Of(double? earned, double most) =>
        earned is { } points ? $"{Of(points)} of {Of(most)} {(most == 1 ? "point" : "points")}" : "still open";

    public static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    public static string Time(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
