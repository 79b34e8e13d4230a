namespace WeightDecay.Checking.Grade.Work;

/// <summary>One answer is done.</summary>
/// <param name="Submission">Whose.</param>
/// <param name="Answer">Which.</param>
/// <param name="Result">How it was judged.</param>
/// <param name="IsAgain">Whether it counts a second time: a repetition, or the same text from another student.</param>
internal sealed record Progress(Submission Submission, Answer Answer, Kept Result, bool IsAgain);
