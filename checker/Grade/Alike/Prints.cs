namespace WeightDecay.Checking.Grade.Alike;

/// <summary>The fingerprints of one student's answer.</summary>
internal sealed record Prints(string Student, HashSet<ulong> All);
