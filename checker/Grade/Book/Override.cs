namespace WeightDecay.Checking.Grade.Book;

/// <summary>Points that a person set by hand.</summary>
/// <param name="Student">The student's id.</param>
/// <param name="Exercise">Its name.</param>
/// <param name="Points">As many as that.</param>
/// <param name="Reason">Told to the student, too.</param>
/// <param name="Line">Where it is written.</param>
public sealed record Override(string Student, string Exercise, double Points, string Reason, int Line = 0);
