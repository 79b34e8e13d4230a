using System.Linq.Expressions;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>Writes a claim's expression as a reader would: <c>L2Step(w: [1, -2], g: [0.5, 0], eta: 0.1, lambda: 0.7)</c>.</summary>
internal static class Sentence
{
    public static string Of(Expression node) =>
        node switch
        {
            _ when Inputs.Of(node) is { } input => Wording.Of(input.Original),
            UnaryExpression { NodeType: ExpressionType.Negate } u => $"-{Of(u.Operand)}",
            UnaryExpression u => Of(u.Operand),
            BinaryExpression { NodeType: ExpressionType.ArrayIndex } b => $"{Of(b.Left)}[{Of(b.Right)}]",
            BinaryExpression b => $"{Operand(b.Left)} {Sign(b.NodeType)} {Operand(b.Right)}",
            MemberExpression { Expression: { } owner } m => $"{Of(owner)}.{m.Member.Name}",
            LambdaExpression l => $"{string.Join(", ", l.Parameters.Select(p => p.Name))} => {Of(l.Body)}",
            ParameterExpression p => p.Name ?? "",
            NewArrayExpression a => $"[{string.Join(", ", a.Expressions.Select(Of))}]",
            ConstantExpression c => Wording.Of(c.Value),
            MethodCallExpression c => Called(c),
            _ => node.ToString(),
        };

    private static string Operand(Expression node) =>
        node is BinaryExpression { NodeType: not ExpressionType.ArrayIndex } ? $"({Of(node)})" : Of(node);

    private static string Called(MethodCallExpression call) =>
        call switch
        {
            { Object: ConstantExpression { Value: MethodInfo method } } => method.Name,
            // An indexer, whatever its name in the assembly.
            { Object: { } owner, Method.IsSpecialName: true } =>
                $"{Of(owner)}[{string.Join(", ", call.Arguments.Select(Of))}]",
            { Object: { } owner } when !owner.Type.IsAssignableTo(typeof(Spec)) =>
                $"{Of(owner)}.{call.Method.Name}({string.Join(", ", Given(call).Select(Of))})",
            _ => $"{call.Method.Name}({Arguments(call)})",
        };

    private static string Arguments(MethodCallExpression call)
    {
        var names = call.Method.GetParameters();
        return names.Length == 1 || call.Arguments.Any(a => typeof(Delegate).IsAssignableFrom(a.Type))
            ? string.Join(", ", Given(call).Select(Of))
            : string.Join(", ", Given(call).Zip(names, (a, p) => $"{p.Name}: {Of(a)}"));
    }

    // Without the trailing nulls that the compiler fills in for what was left out.
    private static IEnumerable<Expression> Given(MethodCallExpression call)
    {
        var names = call.Method.GetParameters();
        int count = call.Arguments.Count;
        while (count > 0 && names[count - 1].IsOptional && IsNull(call.Arguments[count - 1]))
            count--;
        return call.Arguments.Take(count);
    }

    private static bool IsNull(Expression node) =>
        node is ConstantExpression { Value: null } or DefaultExpression
        || (node is UnaryExpression { NodeType: ExpressionType.Convert } u && IsNull(u.Operand))
        || Inputs.Of(node) is { Original: null };

    private static string Sign(ExpressionType type) =>
        type switch
        {
            ExpressionType.Add => "+",
            ExpressionType.Subtract => "-",
            ExpressionType.Multiply => "·",
            ExpressionType.Divide => "/",
            ExpressionType.LessThan => "<",
            ExpressionType.LessThanOrEqual => "≤",
            ExpressionType.GreaterThan => ">",
            ExpressionType.GreaterThanOrEqual => "≥",
            ExpressionType.Equal => "=",
            _ => type.ToString(),
        };
}
