namespace WeightDecay.Checking.Grade;

/// <summary>This system failed, and no student: nothing may be marked by it.</summary>
internal sealed class Infrastructure(string sentence) : Exception(sentence);
