namespace WeightDecay.Checking;

/// <summary>Why a file can't be run: a compiler's sentence, or one about the file itself.</summary>
/// <param name="File">The file, relative to the repository's root.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based; 0 when the whole file is meant.</param>
/// <param name="Code">The compiler's code, such as CS1002; empty for the kit's own sentences.</param>
/// <param name="Text">What is wrong, and what to do.</param>
/// <param name="Excerpt">The line itself; empty when the whole file is meant.</param>
public sealed record Problem(string File, int Line, int Column, string Code, string Text, string Excerpt)
{
    public static Problem WithFile(string file, string text) => new(file, 0, 0, "", text, "");
}
