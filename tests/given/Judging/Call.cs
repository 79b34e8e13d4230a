using System.Linq.Expressions;

namespace WeightDecay.Given.Judging;

/// <summary>The left side of a claim: an expression about the code under test that can be evaluated again and again.</summary>
internal sealed class Call
{
    private readonly Type subject;
    private readonly Expression body;
    private readonly IReadOnlyList<Input> inputs;

    public Call(Type subject, LambdaExpression claim)
    {
        var visitor = new Inputs(subject, claim.Body);
        this.subject = subject;
        body = visitor.Visit(claim.Body)!;
        inputs = visitor.All;
    }

    public Result Evaluate() => Evaluate(body);

    /// <summary>
    /// The one misconception that gives the learner's result here and is wrong here too; null when there is none,
    /// or when more than one does, since then this input can't tell them apart.
    /// </summary>
    public Misconception? Explain(Result was, Func<Result, string?> complaint) =>
        Explain(was, complaint, Misconceptions.Of(subject));

    internal Misconception? Explain(Result was, Func<Result, string?> complaint, IEnumerable<Misconception> known)
    {
        var fitting = known.Where(m => Gives(m, was, complaint)).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    public override string ToString() => Sentence.Of(body);

    private bool Gives(Misconception misconception, Result was, Func<Result, string?> complaint)
    {
        using var scope = NewDisposeScope(); // what one gives is of no use once it is compared, and there may be dozens
        var instead = new Instead(subject, misconception);
        Expression changed = instead.Visit(body)!;
        return instead.UsesMisconception
            && Evaluate(changed) is var result
            && was.IsSameAs(result)
            && complaint(result) is not null;
    }

    private Result Evaluate(Expression expression)
    {
        foreach (Input input in inputs)
            input.Renew();
        try
        {
            return new Result(Usable(Value.Of(expression)), Changed: Changed());
        }
        catch (Exception e) when (e is not ToDo)
        {
            return new Result(null, e, Changed());
        }
    }

    private static object? Usable(object? value) =>
        Parts.Leaves(value).Any(leaf => leaf is Tensor { IsInvalid: true })
            ? throw new ObjectDisposedException(null, "the tensor it gave back was disposed")
            : value;

    private string? Changed() =>
        inputs.FirstOrDefault(i => i.IsChanged) is { } input ? Wording.Of(input.Original) : null;
}
