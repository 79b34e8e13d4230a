using System.Text.Json;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Draw;

/// <summary>Whether two figures show the same: the same words, and numbers that no eye could tell apart.</summary>
internal static class SameData
{
    private const double Tolerance = 1e-4; // of the largest number in the same series: a twentieth of a pixel

    public static bool Of(Layer a, Layer b) => Same(FigureText.Of(a), FigureText.Of(b), 0);

    public static bool Of(Figure a, Figure b) => Of(FigureText.Of(a), FigureText.Of(b));

    public static bool Of(string a, string b)
    {
        using var first = JsonDocument.Parse(a);
        using var second = JsonDocument.Parse(b);
        return Same(first.RootElement, second.RootElement, 0);
    }

    private static bool Same(JsonElement a, JsonElement b, double scale) =>
        a.ValueKind == b.ValueKind
        && a.ValueKind switch
        {
            JsonValueKind.Number => Close(a.GetDouble(), b.GetDouble(), scale),
            JsonValueKind.Array => SameItems([.. a.EnumerateArray()], [.. b.EnumerateArray()]),
            JsonValueKind.Object => SameMembers([.. a.EnumerateObject()], [.. b.EnumerateObject()]),
            _ => a.ToString() == b.ToString(),
        };

    private static bool Close(double a, double b, double scale) =>
        Math.Abs(a - b) <= Tolerance * Math.Max(scale, Math.Max(Math.Abs(a), Math.Abs(b)));

    private static bool SameItems(JsonElement[] a, JsonElement[] b)
    {
        double scale = a.Where(x => x.ValueKind == JsonValueKind.Number)
            .Select(x => Math.Abs(x.GetDouble()))
            .DefaultIfEmpty(0)
            .Max();
        return a.Length == b.Length && a.Zip(b).All(pair => Same(pair.First, pair.Second, scale));
    }

    private static bool SameMembers(JsonProperty[] a, JsonProperty[] b) =>
        a.Length == b.Length
        && a.Zip(b).All(pair => pair.First.Name == pair.Second.Name && Same(pair.First.Value, pair.Second.Value, 0));
}
