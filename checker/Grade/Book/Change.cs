namespace WeightDecay.Checking.Grade.Book;

/// <summary>What becomes of one mark.</summary>
/// <param name="Student">The student's id.</param>
/// <param name="Exercise">Its name; empty for the total.</param>
/// <param name="Before">Null where it was open or not there.</param>
/// <param name="After">Null where it is open or not there.</param>
public sealed record Change(string Student, string Exercise, double? Before, double? After)
{
    // Points that are told with six digits differ no earlier.
    private const double Least = 5e-7;

    public ChangeKind Kind =>
        (Before, After) switch
        {
            (null, null) => ChangeKind.Same,
            (null, _) => ChangeKind.Rise,
            (_, null) => ChangeKind.Fall,
            ({ } before, { } after) when Math.Abs(after - before) < Least => ChangeKind.Same,
            ({ } before, { } after) => after > before ? ChangeKind.Rise : ChangeKind.Fall,
        };
}
