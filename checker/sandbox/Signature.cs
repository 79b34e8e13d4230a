using System.Collections.Concurrent;
using System.Reflection;

namespace WeightDecay.Sandboxed;

/// <summary>The declared types of a function: what both ends expect to cross.</summary>
/// <param name="Written">The function with its types, as reflection writes it: no two of a class read the same.</param>
/// <param name="Parameters">The arguments' types.</param>
/// <param name="Result">The result's type.</param>
internal sealed record Signature(string Written, Type[] Parameters, Type Result)
{
    private static readonly ConcurrentDictionary<MethodInfo, Signature> Known = [];

    /// <summary>What a student's spec asks for: a step of the implementation under trial.</summary>
    public static readonly MethodInfo Step = typeof(Subject).GetMethod(nameof(Subject.L2Step))!;

    public static readonly Signature OfStep = Of(Step);

    public static Signature Of(MethodInfo function) => Known.GetOrAdd(function, Read);

    /// <summary>The function of a class that is written like this; a student may have given others the same name.</summary>
    public static MethodInfo Find(Type type, string written) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).First(m => $"{m}" == written);

    /// <summary>Whether it is a spec of the student's, which gives back what it complains of.</summary>
    public static bool IsSpec(MethodInfo function) => function.ReturnType == typeof(void);

    private static Signature Read(MethodInfo function) =>
        new(
            $"{function}",
            [.. function.GetParameters().Select(p => p.ParameterType)],
            IsSpec(function) ? typeof(string) : function.ReturnType
        );
}
