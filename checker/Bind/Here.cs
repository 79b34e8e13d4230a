using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using NUnit.Framework;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Bind;

/// <summary>A subject in this process; what was loaded for one run is let go after it.</summary>
internal sealed class Here(Type type) : IAnswers, IDisposable
{
    private readonly ConcurrentDictionary<MethodInfo, MethodInfo> functions = [];
    private readonly Lent lent = new();

    public Here(Code subject)
        : this(subject.Load(new AssemblyLoadContext(name: null, isCollectible: true))) { }

    /// <summary>Another spec begins: what this subject may have written into is as it was.</summary>
    public void Begin() => lent.Return();

    public object? Call(MethodInfo function, object?[] arguments)
    {
        foreach (object? argument in arguments)
            lent.Keep(argument);
        MethodInfo own = functions.GetOrAdd(function, f => Signature.Find(type, Signature.Of(f).Written));
        return Signature.IsSpec(own)
            ? Tried(own)
            : own.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
    }

    // A learner's spec, with the tests that stand beside it in the same class.
    private static object? Tried(MethodInfo spec) =>
        TrialRun.Behind().Complaint(spec.CreateDelegate<Action>()) is { } complaint
            ? throw new AssertionException(complaint)
            : null;

    public void Dispose()
    {
        lent.Return();
        if (AssemblyLoadContext.GetLoadContext(type.Assembly) is { IsCollectible: true } context)
            context.Unload();
    }
}
