namespace WeightDecay.Checking.Render;

/// <summary>How fast a grading goes, in words. What an earlier run has judged takes no time, and tells nothing of the rest.</summary>
/// <param name="All">Answers there are.</param>
/// <param name="Known">Those that an earlier run has judged, so far.</param>
/// <param name="Judged">Those that this one has judged.</param>
internal sealed record Pace(int All, int Known = 0, int Judged = 0)
{
    public Pace After(bool isKnown) => isKnown ? this with { Known = Known + 1 } : this with { Judged = Judged + 1 };

    /// <param name="elapsed">How long this run has taken.</param>
    public string Words(TimeSpan elapsed)
    {
        string done = $"{Known + Judged} of {All} answers";
        if (Judged == 0)
            return done;
        double rate = Judged / Math.Max(0.1, elapsed.TotalSeconds);
        return $"{done}, {rate:0.0} a second, {Left((All - Known - Judged) / rate)} left";
    }

    private static string Left(double seconds) =>
        TimeSpan.FromSeconds(Math.Round(seconds)) is var left && left.TotalHours >= 1
            ? $"{(int)left.TotalHours}:{left:mm\\:ss}"
            : $"{left:m\\:ss}";
}
