using System.Globalization;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Points and shares in sentences.</summary>
internal static class Points
{
    public static string Of(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What was earned of what was to be had; null is open.</summary>
    public static string Of(double? earned, double most) =>
        earned is { } points ? $"{Of(points)} of {Of(most)} {(most == 1 ? "point" : "points")}" : "still open";

    public static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>With its own difference to UTC, and seconds where there are any: they may be what makes it late.</summary>
    public static string Time(DateTimeOffset at) =>
        at.ToString($"yyyy-MM-dd HH:mm{(at.Second == 0 ? "" : ":ss")} 'UTC'", CultureInfo.InvariantCulture)
        + (at.Offset == TimeSpan.Zero ? "" : at.ToString("zzz", CultureInfo.InvariantCulture));

    public static string Grace(LatePolicy late) => late.Grace == TimeSpan.Zero ? "" : $", {Span(late.Grace)} of grace";

    // The larger unit where it comes out even.
    private static string Span(TimeSpan span) =>
        span.TotalHours >= 1 && span.TotalMinutes % 60 == 0
            ? $"{Of(span.TotalHours)} h"
            : $"{Of(span.TotalMinutes)} min";
}
