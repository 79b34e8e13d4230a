using System.Runtime.Loader;
using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Bind;

/// <summary>A subject's class, compiled.</summary>
/// <param name="Class">Its name, with its namespace.</param>
/// <param name="Assembly">The assembly.</param>
/// <param name="Symbols">Its line numbers.</param>
/// <param name="ToDo">The names of the functions that are stubs still.</param>
internal sealed record Code(string Class, byte[] Assembly, byte[] Symbols, string[] ToDo)
{
    public static Code Of(Exercise exercise, byte[] assembly, byte[] symbols, string[] toDo) =>
        new($"{Subject.Namespace}.{exercise.Class}", assembly, symbols, toDo);

    public static Code Of(Exercise exercise, Binary binary) =>
        Of(exercise, binary.Code, binary.Symbols, [.. Begun.ToDo(binary, exercise.Class)]);

    public Type Load(AssemblyLoadContext context) =>
        context
            .LoadFromStream(new MemoryStream(Assembly), new MemoryStream(Symbols))
            .GetType(Class, throwOnError: true)!;
}
