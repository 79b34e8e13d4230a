using System.Threading;
using NUnit.Framework;
using NUnit.Framework.Internal;

namespace WeightDecay.Given.Judging;

/// <summary>One run of a learner's spec on one implementation.</summary>
internal sealed class TrialRun(Implementation implementation)
{
    private static readonly AsyncLocal<TrialRun?> Current = new();

    public string Name => implementation.Name;

    /// <summary>Whether the spec has called <see cref="Subject"/>.</summary>
    public bool IsAsked { get; private set; }

    private static TrialRun Running =>
        Current.Value ?? throw new InvalidOperationException("Subject is there only while a spec is tried");

    public static Tensor Ask(Tensor w, Tensor g, double eta, double lambda) => Running.Step(w, g, eta, lambda);

    /// <summary>A run of the spec that stands behind the one that is running, on the same implementation.</summary>
    public static TrialRun Behind() => new(new Implementation("", "", Running.Step));

    /// <summary>
    /// What the spec says of the implementation, or else the tests that the learner put beside it; null when they let it pass.
    /// A spec that asks nothing gets no help from them.
    /// </summary>
    public string? Complaint(Action spec) => Said(spec) ?? (IsAsked ? FurtherComplaint(spec) : null);

    private string? FurtherComplaint(Action spec) =>
        FurtherTests
            .Beside(spec)
            .Select(test =>
                Said(() => FurtherTests.Run(test)) is { } said ? $"your test {test.Name} says: {said}" : null
            )
            .FirstOrDefault(complaint => complaint is not null);

    private string? Said(Action spec)
    {
        TrialRun? outer = Current.Value;
        Current.Value = this;
        manual_seed(0); // the same numbers for each, so that only the implementation makes a difference
        try
        {
            // NUnit notes each failed assertion in the running test, which is the kit's spec and may well pass.
            using var alone = new TestExecutionContext.IsolatedContext();
            spec();
            return null;
        }
        catch (Exception e) when (e is SuccessException or IgnoreException or InconclusiveException)
        {
            return null;
        }
        catch (Exception e) when (e is not ToDo)
        {
            return e is ResultStateException ? Squeezed(e.Message) : $"it {Failure.Describe(e)}";
        }
        finally
        {
            Current.Value = outer;
        }
    }

    private Tensor Step(Tensor w, Tensor g, double eta, double lambda)
    {
        IsAsked = true;
        return implementation.L2Step(w, g, eta, lambda);
    }

    // On one line, without NUnit's copy of the assertion's code.
    private static string Squeezed(string message)
    {
        var lines = message
            .Split('\n')
            .Where(line => !line.TrimStart().StartsWith("Assert.", StringComparison.Ordinal));
        string[] words = [.. lines.SelectMany(l => l.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))];
        return FirstLine.Of(string.Join(' ', words));
    }
}
