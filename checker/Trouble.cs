namespace WeightDecay.Checking;

/// <summary>Wrong usage, or a tree in a state the checker can't work with: one sentence that says what to do, exit code 2.</summary>
public sealed class Trouble(string sentence) : Exception(sentence);
