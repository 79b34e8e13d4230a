namespace WeightDecay.Checking.Grade.Book;

/// <summary>The points of one task.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Name">The function's name.</param>
/// <param name="Points">Earned.</param>
/// <param name="Most">To be had.</param>
/// <param name="Passed">How many of its specs passed.</param>
/// <param name="Specs">How many it has.</param>
public sealed record TaskMark(int Number, string Name, double Points, double Most, int Passed, int Specs);
