using System.Globalization;

namespace WeightDecay.Claims;

/// <summary>Numbers for people.</summary>
internal static class Text
{
    /// <summary>Three significant digits; what only rounding leaves is not told apart.</summary>
    public static string Number(double x) =>
        x == 0 ? "0"
        : Math.Abs(x) < 1e-9 ? "< 1e-9"
        : Math.Abs(x) is >= 1e5 or < 1e-4 ? x.ToString("0.##e0", CultureInfo.InvariantCulture)
        : double.Parse(x.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("0.#######", CultureInfo.InvariantCulture);
}
