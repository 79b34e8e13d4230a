namespace WeightDecay.Given;

/// <summary>
/// Thrown by a function that is not written yet. Replace the whole <c>throw</c> by your own code.
/// </summary>
public sealed class ToDo() : Exception("This function is still to do.");
