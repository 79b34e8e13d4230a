using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Alike;

/// <summary>
/// Finds answers that look alike once names, values and what was handed out are taken away. That is something to look at and
/// no more: exercises this short have few ways to be solved.
/// </summary>
public static class LookAlikes
{
    /// <param name="submissions">The class.</param>
    /// <param name="handedOut">The stubs of all exercises: whoever leaves them as they are, or copies a line of theirs, copies nobody.</param>
    /// <param name="likeness">When two answers count as alike; by default, see there.</param>
    /// <returns>Exercise by exercise in the course's order, the most alike first.</returns>
    public static ImmutableArray<Pair> Of(
        ImmutableArray<Submission> submissions,
        IEnumerable<string> handedOut,
        Likeness? likeness = null
    )
    {
        var rules = likeness ?? Likeness.Default;
        var known = handedOut.SelectMany(text => Grams.Of(Tokens.Of(text), rules.Gram)).ToHashSet();
        return
        [
            .. from submission in submissions
            from answer in submission.Answers
            where answer.Kind == AnswerKind.Found
            group (submission, answer) by answer.Exercise into answers
            orderby answers.Key.Name
            let prints = answers.Select(a => Read(a.submission, a.answer, known, rules))
            from pair in Pairs.Of(answers.Key, [.. prints], rules)
            select pair,
        ];
    }

    private static Prints Read(Submission submission, Answer answer, HashSet<ulong> known, Likeness rules)
    {
        ulong[] own = [.. Grams.Of(Tokens.Of(answer.Source), rules.Gram).Where(gram => !known.Contains(gram))];
        return new Prints(submission.Id, Winnowing.Choose(own, rules.Window));
    }
}
