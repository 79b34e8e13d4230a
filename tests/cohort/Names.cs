namespace WeightDecay.Cohort;

/// <summary>Makes names that are nobody's: two first names each.</summary>
internal static class Names
{
    private static readonly string[] First =
    [
        .. "Ada Bela Cato Dara Enzo Fadi Gita Hugo Ines Jona Kaya Lior Mina Nilo Olga Pavo Quin Rosa Said Tove Ulla Vito Wim Xena Yara Zeno".Split(
            ' '
        ),
    ];

    /// <summary>Another one for each number below 676.</summary>
    public static string Of(int number) =>
        $"{First[number % First.Length]} {First[(number / First.Length + number + 1) % First.Length]}";

    /// <summary>Not the numbers from 1 on: those would fit where a count is meant.</summary>
    public static string Id(int number) => $"{70_001 + 7 * number}";
}
