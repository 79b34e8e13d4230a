using System.Linq.Expressions;
using System.Reflection;
using TorchSharp;
using WeightDecay.Given;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>What is asked about a call, and how its numbers are moved before.</summary>
/// <param name="Move">How; null where they stay.</param>
/// <param name="By">The argument by which the gradient of the result's sum is asked for; null where the result is.</param>
internal sealed record Probe(Move? Move, int? By = null)
{
    private static readonly MethodInfo Gradient = typeof(Gradients).GetMethod(nameof(Gradients.Gradient))!;
    private static readonly MethodInfo Sum = typeof(torch.Tensor).GetMethod(
        nameof(torch.Tensor.sum),
        [typeof(torch.ScalarType?)]
    )!;

    /// <summary>Of the result, each number moved by itself.</summary>
    public static readonly ImmutableArray<Probe> Usual = [.. Move.ByThemselves.Select(move => new Probe(move))];

    /// <summary>What an implementation gives.</summary>
    public object? Of(MethodInfo implementation, object?[] arguments)
    {
        object? Result(object?[] of) => implementation.Invoke(null, BindingFlags.DoNotWrapExceptions, null, of, null);
        return By is { } by
            ? Gradients.Gradient(
                x => ((torch.Tensor)Result(With(arguments, by, x))!).sum(),
                (torch.Tensor)arguments[by]!
            )
            : Result(arguments);
    }

    /// <summary>The same as an expression, about the class that is judged.</summary>
    public Expression Asked(MethodInfo function, Expression[] arguments)
    {
        if (By is not { } by)
            return Expression.Call(function, arguments);
        var at = Expression.Parameter(typeof(torch.Tensor), "x");
        Expression result = Expression.Call(function, [.. With(arguments, by, at)]);
        Expression sum = Expression.Call(result, Sum, Expression.Constant(null, typeof(torch.ScalarType?)));
        return Expression.Call(Gradient, Expression.Lambda<Func<torch.Tensor, torch.Tensor>>(sum, at), arguments[by]);
    }

    /// <summary>By which arguments a gradient may be asked for: those that ask for one, or by none.</summary>
    public static IEnumerable<int?> Aspects(object?[] arguments) =>
        arguments
            .Index()
            .Where(a => a.Item is torch.Tensor { requires_grad: true })
            .Select(a => (int?)a.Index)
            .Prepend(null);

    private static T[] With<T>(T[] all, int place, T other) => [.. all.Select((one, i) => i == place ? other : one)];
}
