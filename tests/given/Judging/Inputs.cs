using System.Linq.Expressions;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>
/// Evaluates, once, every part of a claim that does not depend on the code under test, and puts an
/// <see cref="Input"/> in its place.
/// </summary>
internal sealed class Inputs(Type subject, Expression claim) : ExpressionVisitor
{
    private readonly IReadOnlySet<Expression> open = SubjectSearch.Open(subject, claim);
    private readonly List<Input> all = [];

    public IReadOnlyList<Input> All => all;

    public static Input? Of(Expression node) =>
        node is UnaryExpression { Operand: MemberExpression { Expression: ConstantExpression { Value: Input input } } }
            ? input
            : null;

    public override Expression? Visit(Expression? node) =>
        node is null or ConstantExpression or LambdaExpression || node.Type.IsByRefLike || open.Contains(node)
            ? base.Visit(node)
            : Replace(node);

    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is MethodInfo or Type or null ? node : Replace(node);

    private Expression Replace(Expression node)
    {
        object? value = Value.Of(node);
        Input input = all.Find(known => value is not null && ReferenceEquals(known.Original, value)) ?? Add(value);
        return Expression.Convert(Expression.Property(Expression.Constant(input), nameof(Input.Copy)), node.Type);
    }

    private Input Add(object? value)
    {
        var input = new Input(value);
        all.Add(input);
        return input;
    }
}
