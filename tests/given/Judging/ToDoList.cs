using System.Collections.Concurrent;
using System.Reflection;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace WeightDecay.Given.Judging;

/// <summary>
/// Which functions of a class are still to do: those that throw <see cref="ToDo"/>, read from their compiled code without
/// calling them.
/// </summary>
internal static class ToDoList
{
    private const byte NewObject = 0x73; // the IL instruction behind `new`, followed by a four-byte method token

    private static readonly ConcurrentDictionary<Type, string[]> Read = new();
    private static readonly ConcurrentDictionary<Type, MethodInfo[]> Known = new();

    /// <summary>Their names, where another class stands in for the one that has them; null where they are to be read.</summary>
    public static string[]? Told { get; set; }

    public static string[] Of(Type subject) =>
        Told is { } names
            ? [.. Tasks(subject).Select(m => m.Name).Where(names.Contains)]
            : Read.GetOrAdd(subject, s => [.. Tasks(s).Where(IsToDo).Select(m => m.Name)]);

    /// <summary>The functions that the solution has, too, in its order: any others are a learner's own, wherever they stand.</summary>
    public static MethodInfo[] Tasks(Type subject) =>
        Known.GetOrAdd(
            subject,
            s =>
                Misconceptions.Solution(s) is { } solution
                    ? [.. Functions(solution).Select(f => Same(s, f)).OfType<MethodInfo>()]
                    : Functions(s)
        );

    /// <summary>How many specs of the running fixture wait for a task to be written.</summary>
    public static int Waiting(Func<int, bool> isToDo) =>
        Leaves(TestExecutionContext.CurrentContext.CurrentTest.Parent!).Count(spec => isToDo(Task(spec)));

    private static MethodInfo[] Functions(Type type) =>
        [
            .. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .OrderBy(m => m.MetadataToken),
        ];

    private static MethodInfo? Same(Type type, MethodInfo function) =>
        type.GetMethod(function.Name, [.. function.GetParameters().Select(p => p.ParameterType)]);

    private static IEnumerable<ITest> Leaves(ITest test) => test.IsSuite ? test.Tests.SelectMany(Leaves) : [test];

    // A test with cases carries its properties on the method, one level above each case.
    private static int Task(ITest test) =>
        (int)(test.Properties.Get(TaskAttribute.Property) ?? test.Parent!.Properties.Get(TaskAttribute.Property) ?? 0);

    private static bool IsToDo(MethodInfo method)
    {
        byte[] il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable
            .Range(0, Math.Max(0, il.Length - 4))
            .Any(i => il[i] == NewObject && MakesToDo(method.Module, il, i + 1));
    }

    private static bool MakesToDo(Module module, byte[] il, int at)
    {
        try
        {
            return module.ResolveMethod(BitConverter.ToInt32(il, at))?.DeclaringType == typeof(ToDo);
        }
        catch (ArgumentException)
        {
            return false; // The byte 0x73 was part of something else, so what follows is no token.
        }
    }
}
