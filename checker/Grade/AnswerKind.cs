namespace WeightDecay.Checking.Grade;

/// <summary>Whether there is a file to judge.</summary>
public enum AnswerKind
{
    Found,

    /// <summary>Nothing was handed in for the exercise.</summary>
    Missing,

    /// <summary>More than one file, or more than one student, could be meant: a person must look.</summary>
    Ambiguous,

    /// <summary>There is a file, and it can't be taken: too large, no text, a link, of another exercise.</summary>
    Rejected,
}
