namespace WeightDecay.Checking.Grade.Work;

/// <summary>One answer is done.</summary>
/// <param name="Submission">Whose.</param>
/// <param name="Answer">Which.</param>
/// <param name="Result">How it was judged.</param>
/// <param name="IsRepetition">Whether it was judged before, and is judged once more.</param>
/// <param name="IsKnown">Whether an earlier run has judged it.</param>
internal sealed record Judgement(Submission Submission, Answer Answer, Kept Result, bool IsRepetition, bool IsKnown);
