using System.Linq.Expressions;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>Puts another implementation's functions in the place of the subject's, where it has them.</summary>
internal sealed class Instead(Type subject, Type other) : ExpressionVisitor
{
    public bool Changed { get; private set; }

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
        var found = other.GetMethod(method.Name, [.. method.GetParameters().Select(p => p.ParameterType)]);
        Changed |= found is not null;
        return found?.ReturnType == method.ReturnType ? found : null;
    }
}
