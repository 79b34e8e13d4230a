namespace WeightDecay.Checking.Grade.Work;

/// <summary>One answer is done.</summary>
/// <param name="IsRepetition">Whether it was judged before, and is judged once more.</param>
/// <param name="IsKnown">Whether an earlier run has judged it.</param>
internal sealed record Judgement(bool IsRepetition, bool IsKnown);
