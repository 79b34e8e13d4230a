using System.Linq.Expressions;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>Finds out whether an expression calls the code under test, or hangs on a lambda's parameter.</summary>
internal sealed class SubjectSearch(Type subject) : ExpressionVisitor
{
    public bool Found { get; private set; }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Found |= node.Method.DeclaringType == subject;
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        Found |= (node.Value as MethodInfo)?.DeclaringType == subject;
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Found = true;
        return node;
    }
}
