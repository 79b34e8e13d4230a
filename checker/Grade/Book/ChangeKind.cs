namespace WeightDecay.Checking.Grade.Book;

/// <summary>Which way a mark goes.</summary>
public enum ChangeKind
{
    Same,

    /// <summary>More points, or points where there were none yet.</summary>
    Rise,

    /// <summary>Fewer points, or none any more: nothing that a student had may vanish without being told.</summary>
    Fall,
}
