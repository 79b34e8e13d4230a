using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>One of the kit's records, seen as the values that its constructor takes.</summary>
internal sealed record Parts(ConstructorInfo Constructor, string[] Names, object?[] Values)
{
    public static Parts? Of(object? value) =>
        value?.GetType() is { } type && IsOurs(type) && type.GetConstructors() is [var constructor]
            ? Of(value, constructor)
            : null;

    /// <summary>The value itself, or what it is made of, down to what is no record.</summary>
    public static IEnumerable<object?> Leaves(object? value) =>
        Of(value) is { } parts ? parts.Values.SelectMany(Leaves) : [value];

    /// <summary>A record of the same type, made of other values.</summary>
    public object With(Func<object?, object?> change) => Constructor.Invoke([.. Values.Select(change)]);

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(Parts).Assembly && type.GetMethod("<Clone>$") is not null;

    private static Parts Of(object value, ConstructorInfo constructor)
    {
        string[] names = [.. constructor.GetParameters().Select(p => p.Name!)];
        return new Parts(constructor, names, [.. names.Select(n => value.GetType().GetProperty(n)!.GetValue(value))]);
    }
}
