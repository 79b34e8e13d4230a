namespace WeightDecay.Cohort;

/// <summary>What sort of student.</summary>
public enum Kind
{
    /// <summary>Everything as the solutions have it.</summary>
    Right,

    /// <summary>Right in an unusual way.</summary>
    Unusual,

    /// <summary>One misconception in each exercise, dealt so that all occur in a class that is large enough.</summary>
    Wrong,

    /// <summary>The first tasks of each exercise; the others are stubs still.</summary>
    Partial,

    /// <summary>A syntax error in one file.</summary>
    Broken,

    /// <summary>Everything right, after it was due.</summary>
    Late,

    /// <summary>Handed in no answer at all.</summary>
    Empty,

    /// <summary>One file holds another exercise's class.</summary>
    Mistaken,

    /// <summary>One task never comes back.</summary>
    Looping,

    /// <summary>Another student's text, with other names for the variables.</summary>
    Copied,
}
