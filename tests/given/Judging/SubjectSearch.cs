using System.Linq.Expressions;
using System.Reflection;

namespace WeightDecay.Given.Judging;

/// <summary>Finds the parts of an expression that call the code under test, or hang on a lambda's parameter.</summary>
internal sealed class SubjectSearch(Type subject) : ExpressionVisitor
{
    private readonly HashSet<Expression> open = [];
    private bool found;

    public static IReadOnlySet<Expression> Open(Type subject, Expression whole)
    {
        var search = new SubjectSearch(subject);
        search.Visit(whole);
        return search.open;
    }

    public override Expression? Visit(Expression? node)
    {
        bool before = found;
        found = false;
        base.Visit(node);
        if (found)
            open.Add(node!);
        found |= before;
        return node;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        base.VisitMethodCall(node);
        found |= node.Method.DeclaringType == subject;
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        found |= (node.Value as MethodInfo)?.DeclaringType == subject;
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        found = true;
        return node;
    }
}
