namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A student's code for one exercise, and how to start the process that holds it.</summary>
/// <param name="Submission">Whose: each submission has a process of its own.</param>
/// <param name="Class">The exercise's class, with its namespace.</param>
/// <param name="Code">The assembly.</param>
/// <param name="Symbols">Its line numbers.</param>
/// <param name="Command">The program that answers calls, locked up, and its arguments.</param>
/// <param name="Seconds">How long the calls of one spec may take together.</param>
/// <param name="Seed">Of the generated inputs.</param>
public sealed record Guest(
    string Submission,
    string Class,
    byte[] Code,
    byte[] Symbols,
    string[] Command,
    double Seconds,
    long Seed
);
