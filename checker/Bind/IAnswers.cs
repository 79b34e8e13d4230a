using System.Reflection;

namespace WeightDecay.Checking.Bind;

/// <summary>A subject that the specs ask: in this process, or in another one.</summary>
internal interface IAnswers
{
    /// <param name="function">The stand-in's function.</param>
    /// <param name="arguments">What it was called with.</param>
    object? Call(MethodInfo function, object?[] arguments);
}
