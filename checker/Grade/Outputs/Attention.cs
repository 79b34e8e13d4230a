using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What a person should look at in a student's work, in a few words each.</summary>
internal static class Attention
{
    public static IEnumerable<string> Of(Row row) => row.Units.Zip(row.Marks, Of).SelectMany(words => words);

    private static IEnumerable<string> Of(Graded unit, Mark mark) =>
        from word in (string[])
            [.. State(unit.State), .. unit.Flags, .. mark.Override is null ? NoWords : ["set by hand"]]
        select $"{unit.Exercise.Number} {word}";

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
