using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Alike;

/// <summary>
/// Compares the answers to one exercise by way of their fingerprints: from each to who has it. What many have is taken out
/// first, so the work grows with the class and not with its square.
/// </summary>
internal static class Pairs
{
    public static IEnumerable<Pair> Of(Exercise exercise, Prints[] answers, Likeness rules)
    {
        Prints[] own =
        [
            .. Unusual(answers, rules)
                .Where(a => a.All.Count >= rules.Fewest)
                .OrderBy(a => a.Student, StringComparer.Ordinal),
        ];
        return from both in Common(own)
            let shared = both.Value
            let share = (double)shared / Math.Min(own[both.Key.First].All.Count, own[both.Key.Second].All.Count)
            where shared >= rules.Fewest && share >= rules.Share
            orderby share descending, both.Key.First, both.Key.Second
            select new Pair(exercise, own[both.Key.First].Student, own[both.Key.Second].Student, Math.Round(share, 3));
    }

    private static IEnumerable<Prints> Unusual(Prints[] answers, Likeness rules)
    {
        var counts = answers.SelectMany(a => a.All).CountBy(print => print).ToDictionary();
        bool isUsual(ulong print) => counts[print] >= rules.UsualFrom && counts[print] > rules.Usual * answers.Length;
        return answers.Select(a => a with { All = [.. a.All.Where(print => !isUsual(print))] });
    }

    // How many fingerprints each two have in common; who has none in common with anybody is never looked at.
    private static Dictionary<(int First, int Second), int> Common(Prints[] answers)
    {
        var common = new Dictionary<(int, int), int>();
        foreach (int[] owners in Owners(answers).Values.Select(list => list.ToArray()))
            for (int i = 0; i < owners.Length; i++)
            for (int j = i + 1; j < owners.Length; j++)
                common[(owners[i], owners[j])] = common.GetValueOrDefault((owners[i], owners[j])) + 1;
        return common;
    }

    private static Dictionary<ulong, List<int>> Owners(Prints[] answers)
    {
        var owners = new Dictionary<ulong, List<int>>();
        for (int i = 0; i < answers.Length; i++)
            foreach (ulong print in answers[i].All)
                (owners.TryGetValue(print, out var list) ? list : owners[print] = []).Add(i);
        return owners;
    }
}
