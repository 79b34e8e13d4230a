namespace WeightDecay.Given;

/// <summary>
/// On a fixture: functions that may give one of many right answers, such as any shuffle. A grader then compares no answer with
/// the solution's; the specs alone judge them.
/// </summary>
/// <param name="functions">Their names.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ManyAnswersAttribute(params string[] functions) : Attribute
{
    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Functions => functions;
}
