using System.Linq.Expressions;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>
/// The value of an expression, found by walking it: constants, members and calls by reflection, anything else by the library's
/// interpreter, which takes longer to set up than most claims take to evaluate. What the code throws arrives as it was thrown.
/// </summary>
internal static class Value
{
    public static object? Of(Expression node) =>
        node switch
        {
            _ when Inputs.Of(node) is { } input => input.Copy,
            ConstantExpression c => c.Value,
            UnaryExpression { NodeType: ExpressionType.Convert, Method: null } u when Keeps(u) => Of(u.Operand),
            MemberExpression { Member: FieldInfo field } m => field.GetValue(Owner(m.Expression)),
            MemberExpression { Member: PropertyInfo { GetMethod: { } getter } } m => Call(getter, m.Expression, []),
            MethodCallExpression c when IsPlain(c.Method) => Call(c.Method, c.Object, c.Arguments),
            _ => Interpreted(node),
        };

    private static object? Call(MethodInfo method, Expression? owner, IReadOnlyCollection<Expression> arguments) =>
        method.Invoke(
            Owner(owner),
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            [.. arguments.Select(Of)],
            culture: null
        );

    // Reflection would complain of a missing target, in words of its own.
    private static object? Owner(Expression? node) =>
        node is null ? null : Of(node) ?? throw new NullReferenceException();

    // A conversion that changes no more than the type the compiler sees.
    private static bool Keeps(UnaryExpression convert) => convert.Type.IsAssignableFrom(convert.Operand.Type);

    private static bool IsPlain(MethodInfo method) =>
        IsPlain(method.ReturnType) && method.GetParameters().All(p => IsPlain(p.ParameterType));

    private static bool IsPlain(Type type) => !type.IsByRef && !type.IsByRefLike && !type.IsPointer;

    private static object? Interpreted(Expression node) =>
        Expression
            .Lambda<Func<object?>>(Expression.Convert(node, typeof(object)))
            .Compile(preferInterpretation: true)();
}
