using System.Collections.Concurrent;
using System.Reflection;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Bind;

/// <summary>
/// What the functions of a stand-in class do: they hand each call on to the subject of the run, wherever that is. So specs are
/// loaded once, and judge one subject after another.
/// </summary>
public static class Proxied
{
    private static readonly ConcurrentDictionary<(Type, string), MethodInfo> Functions = [];

    internal static IAnswers? Subject { get; set; }

    /// <summary>Called by the generated class: whether the subject has not begun a function, and nobody is to be asked.</summary>
    public static bool IsToDo(string function) => ToDoList.Told!.Contains(function);

    /// <summary>Called by the generated class: the function of the same name, at the other end.</summary>
    public static object? Call(Type standIn, string function, object?[] arguments) =>
        Subject!.Call(Functions.GetOrAdd((standIn, function), key => key.Item1.GetMethod(key.Item2)!), arguments);
}
