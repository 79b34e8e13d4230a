using System.Reflection;

namespace WeightDecay.Sandboxed;

/// <summary>The declared types of a function: what both ends expect to cross.</summary>
internal sealed record Signature(Type[] Parameters, Type Result)
{
    /// <summary>Of the implementation that specs ask for a step.</summary>
    public static readonly Signature OfStep = Of(typeof(Subject).GetMethod(nameof(Subject.L2Step))!);

    public static Signature Of(MethodInfo function) =>
        new([.. function.GetParameters().Select(p => p.ParameterType)], IsSpec(function) ? typeof(string) : function.ReturnType);

    /// <summary>Whether it is a spec of the student's, which gives back what it complains of.</summary>
    public static bool IsSpec(MethodInfo function) => function.ReturnType == typeof(void);
}
