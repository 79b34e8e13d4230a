namespace WeightDecay.Checking.Grade.Book;

/// <summary>Points that a person set by hand.</summary>
public sealed record Override(string Student, string Exercise, double Points, string Reason);
