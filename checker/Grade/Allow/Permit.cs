namespace WeightDecay.Checking.Grade.Allow;

/// <summary>What the list says for one exercise.</summary>
internal sealed class Permit(IEnumerable<Rule> rules)
{
    private const string Otherwise = "the arguments, the mathematics and the libraries of the lesson are enough";

    private readonly ILookup<RuleKind, Rule> rules = rules.ToLookup(r => r.Kind);

    private Patterns Allowed => field ??= Of(RuleKind.Allowed);
    private Patterns Denied => field ??= Of(RuleKind.Denied);
    private Patterns Compiler => field ??= Of(RuleKind.CompilerOnly);
    private Patterns Bases => field ??= Of(RuleKind.Base);

    public bool Allows(Reference reference) =>
        !Denied.NameMember(reference) && (Allowed.Cover(reference) || Compiler.Cover(reference));

    public bool IsForTheCompiler(Reference reference) => Compiler.Cover(reference) && !Allowed.Cover(reference);

    public bool AllowsAsBase(Reference type) => Bases.Name(type);

    public bool AllowsAssembly(string name) => rules[RuleKind.Assembly].Any(r => r.Pattern == name);

    /// <summary>That it is not available, and what to do instead: of the advice that fits, the one for the least.</summary>
    /// <param name="reference">What is refused.</param>
    /// <param name="word">What stands for it in the source, where its own name doesn't.</param>
    public string Sentence(Reference reference, string? word = null)
    {
        var advice = rules[RuleKind.Advice]
            .Where(r => new Patterns([r.Pattern]).Cover(reference))
            .MaxBy(r => (r.Exercise != "", r.Pattern.Length));
        string where = advice is { Exercise: not "" } ? "this exercise" : "exercises";
        return $"`{word ?? reference.Shown}` is not available in {where}: {advice?.Text ?? Otherwise}";
    }

    private Patterns Of(RuleKind kind) => new(rules[kind].Select(r => r.Pattern));
}
