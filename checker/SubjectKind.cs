namespace WeightDecay.Checking;

/// <summary>Whose code is judged.</summary>
public enum SubjectKind
{
    Submission,
    Stub,
    Solution,
    Misconception,
    Alternative,
}
