using System.Reflection;
using WeightDecay.Given;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>What is right where a call's numbers were moved: what the solution gives, or what a fixture's method says of an answer.</summary>
internal sealed class Solved(Type subject, Type fixture)
{
    private readonly Type? solution = Given.Judging.Misconceptions.Solution(subject);
    private readonly ILookup<string?, MethodInfo> many = fixture
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .ToLookup(m => m.GetCustomAttribute<ManyAnswersAttribute>()?.Function);

    /// <summary>How a function may give many right answers; null where it may not.</summary>
    public ManyAnswersAttribute? Many(MethodInfo function) =>
        Holds(function)?.GetCustomAttribute<ManyAnswersAttribute>();

    /// <summary>The wrong implementations that are known of a function.</summary>
    public IEnumerable<MethodInfo> Wrong(MethodInfo function) =>
        Given.Judging.Misconceptions.Of(subject).Select(m => Same(function, m.Type)).OfType<MethodInfo>();

    /// <param name="function">Of the subject.</param>
    /// <param name="arguments">As they were.</param>
    /// <param name="probe">How they are moved, and what is asked.</param>
    /// <param name="random">By how much they are moved.</param>
    /// <returns>Null where nobody can be held to anything.</returns>
    public MovedCall? Moved(MethodInfo function, object?[] arguments, Probe probe, Random random)
    {
        object?[] moved = probe.Move?.Of(arguments, random) ?? arguments;
        if (Right(function, moved, probe) is not { } expected)
            return null; // moved to where the function is not defined
        var call = new MovedCall(function, moved, probe, expected, Rounding.Of(moved).Tolerance, Holds(function));
        bool isSure = call.Holds is not null ? call.Accepts(expected) : IsSure(call, arguments);
        return isSure ? call : null;
    }

    // Not where a right answer hangs on rounding.
    private bool IsSure(MovedCall moved, object?[] arguments) =>
        moved.Probe.Move switch
        {
            null => true,
            _ when !Rounding.IsWithinBounds(moved.Expected) => false,
            { IsExact: true } => Right(moved.Function, arguments, moved.Probe) is { } before
                && Units.AreAllBetween(before, moved.Expected),
            _ => Rounding.Of(moved.Arguments) is var rounding
                && Right(moved.Function, rounding.Nudged(moved.Arguments), moved.Probe) is { } nudged
                && rounding.IsAllBetween(moved.Expected, nudged),
        };

    private MethodInfo? Holds(MethodInfo function) => many[function.Name].FirstOrDefault();

    // Null where there is nothing to hold anybody to.
    private object? Right(MethodInfo function, object?[] arguments, Probe probe)
    {
        try
        {
            return probe.Of(Same(function, solution!)!, arguments);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static MethodInfo? Same(MethodInfo function, Type type) =>
        type.GetMethod(function.Name, [.. function.GetParameters().Select(p => p.ParameterType)]);
}
