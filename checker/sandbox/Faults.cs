using System.Runtime.InteropServices;
using WeightDecay.Given.Judging;

namespace WeightDecay.Sandboxed;

/// <summary>Exceptions as their type's name, message and parameter; what comes back is one of a few known types.</summary>
internal static class Faults
{
    private const string Parameter = " (Parameter '";
    private const string Actual = "Actual value was ";

    private static readonly Dictionary<string, Func<string, Exception>> Known = new Func<string, Exception>[]
    {
        m => new ArithmeticException(m),
        m => new DivideByZeroException(m),
        m => new ExternalException(m),
        m => new FormatException(m),
        m => new IndexOutOfRangeException(m),
        m => new InvalidCastException(m),
        m => new InvalidOperationException(m),
        m => new KeyNotFoundException(m),
        m => new NotImplementedException(m),
        m => new NotSupportedException(m),
        m => new NullReferenceException(m),
        m => new OutOfMemoryException(m),
        m => new OverflowException(m),
        m => new RankException(m),
    }.ToDictionary(make => make("").GetType().Name);

    public static void Write(BinaryWriter to, Exception error)
    {
        to.Write(error.GetType().Name);
        Values.Write(to, Failure.Message(error), typeof(string));
        Values.Write(to, (error as ArgumentException)?.ParamName, typeof(string));
        to.Write(error is TypeInitializationException { InnerException: not null });
        if (error is TypeInitializationException { InnerException: { } inner })
            Write(to, inner);
    }

    public static Exception Read(BinaryReader from, int depth = 0)
    {
        string type = FirstLine.Of(from.ReadString());
        string message = (string?)Values.Read(from, typeof(string)) ?? "";
        string? parameter = (string?)Values.Read(from, typeof(string));
        bool nested = from.ReadBoolean();
        return nested && depth < 4
            ? new TypeInitializationException("", Read(from, depth + 1))
            : Made(type, message, parameter);
    }

    private static Exception Made(string type, string message, string? parameter) =>
        type switch
        {
            nameof(ArgumentException) => new ArgumentException(Bare(message), parameter),
            nameof(ArgumentNullException) => new ArgumentNullException(parameter, Bare(message)),
            nameof(ArgumentOutOfRangeException) => new ArgumentOutOfRangeException(
                parameter,
                ActualValue(message),
                Bare(message)
            ),
            nameof(ObjectDisposedException) => new ObjectDisposedException(null, message),
            _ => Known.TryGetValue(type, out var make) ? make(message) : new SubjectException(type, message),
        };

    // An argument's exception adds these words to its message by itself.
    private static string Bare(string message) =>
        message.IndexOf(Parameter, StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;

    private static string? ActualValue(string message) =>
        message.IndexOf(Actual, StringComparison.Ordinal) is >= 0 and var start
            ? message[(start + Actual.Length)..].TrimEnd('.')
            : null;
}
