namespace WeightDecay.Checking.Grade;

/// <summary>How the judging of one answer went as a whole.</summary>
public enum GradedState
{
    /// <summary>The specs ran: their verdicts tell the rest.</summary>
    Judged,

    NotSubmitted,

    /// <summary>A person must decide which file is meant, or whose it is.</summary>
    NeedsAttention,

    /// <summary>The file itself can't be taken.</summary>
    Rejected,

    DoesNotCompile,

    /// <summary>It compiles, and calls what an exercise has no use for.</summary>
    NotAllowed,

    /// <summary>Our fault, not the student's: never a zero, never silent.</summary>
    Infrastructure,
}
