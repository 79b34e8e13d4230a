using System.Globalization;
using System.Xml.Linq;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>How many have which share of the points, as a picture: a bar for each tenth.</summary>
internal static class Histogram
{
    private const int Bars = 10;
    private const int Step = 56; // from one bar to the next
    private const int Wide = 44;
    private const int High = 150;
    private const int Top = 24; // above the highest bar, for its number
    private const int Bottom = 26; // below the axis, for the shares

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Of(IEnumerable<double> shares)
    {
        int[] counts = Counts(shares);
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Bars * Step} {Top + High + Bottom}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", $"Students by share of the points. {Words(counts)}"),
            counts.SelectMany((count, i) => Bar(count, i, Math.Max(1, counts.Max()))),
            Line()
        );
    }

    /// <summary>The shares of a bar: the last one holds all the points, too.</summary>
    public static string Name(int bar) => $"{10 * bar}–{(bar == Bars - 1 ? 100 : 10 * bar + 9)}";

    /// <summary>How many are in each tenth.</summary>
    public static int[] Counts(IEnumerable<double> shares)
    {
        var counts = new int[Bars];
        foreach (double share in shares)
            counts[Math.Clamp((int)Math.Floor(share * Bars + 1e-9), 0, Bars - 1)]++;
        return counts;
    }

    private static string Words(int[] counts) =>
        string.Join(", ", counts.Select((count, i) => $"{Name(i)} %: {count}")) + ".";

    private static IEnumerable<XElement> Bar(int count, int number, int highest)
    {
        double height = (double)High * count / highest;
        int middle = number * Step + Step / 2;
        yield return Text(middle, Top + High + 18, Name(number));
        if (count == 0)
            yield break;
        yield return new XElement(
            Svg + "rect",
            new XAttribute("class", "bar"),
            new XAttribute("x", middle - Wide / 2),
            new XAttribute("y", Number(Top + High - height)),
            new XAttribute("width", Wide),
            new XAttribute("height", Number(height))
        );
        yield return Text(middle, Top + High - height - 6, $"{count}");
    }

    private static XElement Text(double x, double y, string words) =>
        new(Svg + "text", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), words);

    private static XElement Line() =>
        new(Svg + "path", new XAttribute("class", "axis"), new XAttribute("d", $"M0 {Top + High}H{Bars * Step}"));

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
