namespace WeightDecay.Checking.Grade.Alike;

/// <summary>When two answers count as alike.</summary>
/// <param name="Gram">How many tokens make a run.</param>
/// <param name="Window">Of how many runs one becomes a fingerprint.</param>
/// <param name="Fewest">An answer with fewer fingerprints of its own says too little to be compared; a pair must share as many.</param>
/// <param name="Share">What share of the shorter one's fingerprints the other must have.</param>
/// <param name="Usual">What more than this share of the class has written is the usual way to write it.</param>
/// <param name="UsualFrom">And it takes so many of them.</param>
public sealed record Likeness(int Gram, int Window, int Fewest, double Share, double Usual, int UsualFrom)
{
    public static readonly Likeness Default = new(12, 8, 8, 0.8, 0.1, 5);
}
