using System.Linq.Expressions;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>
/// Puts a misconception's functions in the place of the subject's, and the solution's in the place of the rest, so that
/// nothing of the learner's is left in the expression.
/// </summary>
internal sealed class Instead(Type subject, Misconception misconception) : ExpressionVisitor
{
    public bool UsesMisconception { get; private set; }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        Find(node.Method) is { } method
            ? Expression.Call(method, node.Arguments.Select(a => Visit(a)))
            : base.VisitMethodCall(node);

    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is MethodInfo named && Find(named) is { } method
            ? Expression.Constant(method, typeof(MethodInfo))
            : node;

    private MethodInfo? Find(MethodInfo method)
    {
        if (method.DeclaringType != subject)
            return null;
        MethodInfo? wrong = Same(method, misconception.Type);
        UsesMisconception |= wrong is not null;
        return wrong ?? Same(method, misconception.Solution);
    }

    private static MethodInfo? Same(MethodInfo method, Type? type) =>
        type?.GetMethod(method.Name, [.. method.GetParameters().Select(p => p.ParameterType)]) is { } found
        && found.ReturnType == method.ReturnType
            ? found
            : null;
}
