using System.Linq.Expressions;
using System.Reflection;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A call after its numbers were moved, and what an answer is held to.</summary>
/// <param name="Function">Of the subject.</param>
/// <param name="Arguments">After they were moved.</param>
/// <param name="Probe">What is asked.</param>
/// <param name="Expected">What the solution gives.</param>
/// <param name="Tolerance">How near to that an answer must come.</param>
/// <param name="Holds">What tells of an answer whether it is right, where many are.</param>
internal sealed record MovedCall(
    MethodInfo Function,
    object?[] Arguments,
    Probe Probe,
    object Expected,
    double Tolerance,
    MethodInfo? Holds
)
{
    /// <summary>What is asked, and of which arguments.</summary>
    public Expression Asked => Probe.Asked(Function, [.. Constants]);

    /// <summary>Whether the answer is right, where many are.</summary>
    public Expression Held => Expression.Call(Holds!, [.. Constants, Asked]);

    private IEnumerable<Expression> Constants =>
        Arguments.Zip(Function.GetParameters(), (a, p) => Expression.Constant(a, p.ParameterType));

    public bool Accepts(object? answer) =>
        Holds is null
            ? Equality.Complaint(Expected, answer, Tolerance) is null
            : Holds.Invoke(null, [.. Arguments, answer]) is true;
}
