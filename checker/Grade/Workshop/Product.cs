namespace WeightDecay.Checking.Grade.Workshop;

/// <summary>What became of a student's source.</summary>
/// <param name="Code">The assembly; empty where there are problems.</param>
/// <param name="Symbols">Its line numbers.</param>
/// <param name="ToDo">The functions that are stubs still.</param>
/// <param name="Problems">Why there is nothing to run: the compiler's, or the allow-list's.</param>
/// <param name="IsLost">Whether it took the compiler with it.</param>
internal sealed record Product(byte[] Code, byte[] Symbols, string[] ToDo, Problem[] Problems, bool IsLost = false)
{
    public static Product Lost(CompileJob job, string sentence) =>
        new([], [], [], [Problem.WithFile(job.File, sentence)], IsLost: true);
}
