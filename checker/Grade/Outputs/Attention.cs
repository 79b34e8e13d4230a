using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What a person should look at in a student's work, in a few words each.</summary>
internal static class Attention
{
    /// <summary>What several exercises share is said once, so that it does not crowd out the rest: <c>02 05 not submitted</c>.</summary>
    public static IEnumerable<string> Of(Row row) =>
        from pair in row.Units.Zip(row.Marks)
        from word in Of(pair.First, pair.Second)
        group pair.First.Exercise.Number by word into numbers
        select $"{Numbers([.. numbers], row)} {numbers.Key}";

    /// <summary>What there is to say of one exercise.</summary>
    public static IEnumerable<string> Of(Graded unit, Mark mark) =>
        [.. State(unit.State), .. unit.Flags, .. mark.Override is null ? NoWords : ["set by hand"]];

    private static string Numbers(string[] numbers, Row row) =>
        numbers.Length > 1 && numbers.Length == row.Units.Length ? "all" : string.Join(' ', numbers);

    private static readonly string[] NoWords = [];

    private static string[] State(GradedState state) =>
        state switch
        {
            GradedState.Judged => NoWords,
            GradedState.NotSubmitted => ["not submitted"],
            GradedState.NeedsAttention => ["needs attention"],
            GradedState.Rejected => ["rejected"],
            GradedState.DoesNotCompile => ["does not compile"],
            GradedState.NotAllowed => ["not allowed"],
            _ => ["infrastructure failed"],
        };
}
