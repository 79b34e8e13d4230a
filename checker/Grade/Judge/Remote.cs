using System.Collections.Concurrent;
using System.Reflection;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// What stands behind each function of an exercise's class when a submission is graded: the call goes to the process that
/// holds the submission, and the value that comes back is compared here.
/// </summary>
public static class Remote
{
    private static readonly ConcurrentDictionary<(Type, string), MethodInfo> Functions = [];

    internal static Session? Session { get; set; }

    /// <summary>Called by the generated class: the function of the same name, at the other end.</summary>
    public static object? Call(Type subject, string function, object?[] arguments) =>
        Session!.Call(Functions.GetOrAdd((subject, function), key => key.Item1.GetMethod(key.Item2)!), arguments);
}
