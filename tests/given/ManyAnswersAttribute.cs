namespace WeightDecay.Given;

/// <summary>
/// On a static method of a fixture: a function may give one of many right answers, such as any shuffle, and this method tells
/// whether an answer is one of them. It takes the function's parameters, then the answer, and gives a truth value, whatever
/// the answer is. A grader then asks it about inputs of its own, instead of comparing with the solution's answer.
/// </summary>
/// <param name="function">The function's name.</param>
/// <param name="inWords">What a right answer is, as the rest of a sentence.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ManyAnswersAttribute(string function, string inWords) : Attribute
{
    /// <summary>The function's name.</summary>
    public string Function => function;

    /// <summary>What a right answer is.</summary>
    public string InWords => inWords;

    /// <summary>Whether the same arguments may give one answer now and another then; a seed among them says they must not.</summary>
    public bool MayVary { get; init; }
}
