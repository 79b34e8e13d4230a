using System.Reflection;
using WeightDecay.Given.Judging;

namespace WeightDecay.Sandboxed;

/// <summary>
/// Values as bytes. Both ends know from the function's signature which type comes next, so that bytes can name no type: what
/// does not fit is no value, and nothing but numbers, texts and the kit's records can cross.
/// </summary>
internal static class Values
{
    private const int MostText = 16_384;

    private static readonly Dictionary<
        Type,
        (Action<BinaryWriter, object> Write, Func<BinaryReader, object> Read)
    > Known = new()
    {
        [typeof(double)] = ((to, x) => to.Write((double)x), from => from.ReadDouble()),
        [typeof(int)] = ((to, x) => to.Write((int)x), from => from.ReadInt32()),
        [typeof(long)] = ((to, x) => to.Write((long)x), from => from.ReadInt64()),
        [typeof(bool)] = ((to, x) => to.Write((bool)x), from => from.ReadBoolean()),
        [typeof(string)] = ((to, x) => to.Write(Cut((string)x)), from => Cut(from.ReadString())),
        [typeof(Tensor)] = ((to, x) => Tensors.Write(to, (Tensor)x), from => Tensors.Read(from)),
        [typeof(Vector<double>)] = (
            (to, x) => Blocks.Write(to, ((Vector<double>)x).AsArray() ?? ((Vector<double>)x).ToArray()),
            from => Vector<double>.Build.Dense(Blocks.Vector(from))
        ),
        [typeof(Matrix<double>)] = ((to, x) => Blocks.Write(to, (Matrix<double>)x), from => Blocks.Columns(from)),
        [typeof(double[])] = ((to, x) => Blocks.Write(to, (double[])x), from => Blocks.Vector(from)),
        [typeof(double[,])] = ((to, x) => Blocks.Write(to, (double[,])x), from => Blocks.Matrix(from)),
    };

    /// <param name="to">Where the bytes go.</param>
    /// <param name="value">Null, or of the declared type.</param>
    /// <param name="type">The declared type.</param>
    /// <exception cref="NotSupportedException">No value of this type can cross.</exception>
    public static void Write(BinaryWriter to, object? value, Type type)
    {
        to.Write(value is not null);
        if (value is null)
            return;
        if (Known.TryGetValue(type, out var known))
            known.Write(to, value);
        else if (type.IsSZArray)
            WriteItems(to, (Array)value, type.GetElementType()!);
        else
            WriteParts(to, Parts.Of(value) ?? throw new NotSupportedException($"{type.Name} is not a value"));
    }

    /// <exception cref="InvalidDataException">The bytes are no value of this type.</exception>
    public static object? Read(BinaryReader from, Type type)
    {
        if (!from.ReadBoolean())
            return null;
        if (Known.TryGetValue(type, out var known))
            return known.Read(from);
        return type.IsSZArray ? ReadItems(from, type.GetElementType()!) : ReadParts(from, type);
    }

    private static void WriteItems(BinaryWriter to, Array items, Type type)
    {
        to.Write(items.Length);
        foreach (object? item in items)
            Write(to, item, type);
    }

    private static Array ReadItems(BinaryReader from, Type type)
    {
        var items = Array.CreateInstance(type, Blocks.Count(from, 1)); // each item takes at least the byte that says it is there
        for (int i = 0; i < items.Length; i++)
            items.SetValue(Read(from, type), i);
        return items;
    }

    private static void WriteParts(BinaryWriter to, Parts parts)
    {
        ParameterInfo[] declared = parts.Constructor.GetParameters();
        for (int i = 0; i < declared.Length; i++)
            Write(to, parts.Values[i], declared[i].ParameterType);
    }

    private static object ReadParts(BinaryReader from, Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Read(from, p.ParameterType))]);
    }

    private static string Cut(string text) => text.Length <= MostText ? text : text[..MostText] + "…";
}
