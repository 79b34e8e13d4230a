using WeightDecay.Checking.Grade;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>What was seen of one exercise: its state and its tasks in words, and all that is told to people.</summary>
internal sealed record Seen(string Result, string Text)
{
    public static Seen Of(Graded graded) =>
        Of(graded.State, graded.Outcome, [.. graded.Flags, graded.Answer.Problem ?? ""]);

    public static Seen Of(GradedState state, Outcome outcome, params string[] more)
    {
        var kinds = Enumerable.Range(1, outcome.Exercise.Tasks.Length).Select(outcome.Task);
        var texts = outcome
            .Verdicts.SelectMany(v => new[] { v.Message, v.Output, v.Misconception ?? "" })
            .Concat(outcome.Problems.SelectMany(p => new[] { p.File, p.Text, p.Excerpt }))
            .Concat(more);
        string result = state == GradedState.Judged ? $"{state} {string.Join(' ', kinds)}" : $"{state}";
        return new Seen(result, string.Join("\n", texts.Where(t => t != "").Distinct()));
    }

    /// <summary>Whether it went as expected: the same words, of which any may be one of several ("Error|TimedOut").</summary>
    public bool Is(string expected)
    {
        string[] there = Result.Split(' ');
        string[] words = expected.Split(' ');
        return there.Length == words.Length && there.Zip(words).All(p => p.Second.Split('|').Contains(p.First));
    }
}
