using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>
/// Says what in a compiled submission is not allowed. The assembly's metadata decides, since nothing can hide from it; the
/// source explains where.
/// </summary>
public sealed class Inspection
{
    private const int LargestBytes = 4 << 20;
    private const string TooLarge = "makes a program of more than 4 MB: leave out the large constants";

    private readonly Permit permit;
    private readonly CSharpCompilation compilation;
    private readonly ImmutableArray<SyntaxTree> trees;
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    private Inspection(Permit permit, CSharpCompilation compilation, ImmutableArray<SyntaxTree> trees) =>
        (this.permit, this.compilation, this.trees) = (permit, compilation, trees);

    /// <param name="list">What is allowed.</param>
    /// <param name="exercise">Which exercise the submission is for.</param>
    /// <param name="binary">The submission, compiled without errors.</param>
    /// <param name="compilation">What it was compiled from.</param>
    /// <param name="kit">Whose usings are part of the compilation, and which the problems' files are relative to.</param>
    /// <returns>At most ten problems by place; none if all is well.</returns>
    public static ImmutableArray<Problem> Problems(
        AllowList list,
        Exercise exercise,
        Binary binary,
        CSharpCompilation compilation,
        Kit kit
    )
    {
        ImmutableArray<SyntaxTree> trees =
        [
            .. compilation.SyntaxTrees.Where(t => t.FilePath != kit.Usings || HoldsCode(t)),
        ];
        string file = trees.Select(t => kit.Relative(t.FilePath)).FirstOrDefault("");
        if (binary.Code.Length > LargestBytes)
            return [new Problem(file, 0, 0, Allow.Complaints.Code, TooLarge, "")];
        using var assembly = new PEReader([.. binary.Code]);
        var complaints = new Inspection(list.For(exercise), compilation, trees).Complaints(
            assembly.GetMetadataReader()
        );
        return Allow.Complaints.Problems(complaints, kit, file);
    }

    // Whoever names a file like the kit's usings doesn't hide it by that.
    private static bool HoldsCode(SyntaxTree tree) =>
        tree.GetRoot() is not CompilationUnitSyntax { Members.Count: 0, AttributeLists.Count: 0 };

    private IEnumerable<Complaint> Complaints(MetadataReader metadata)
    {
        var references = new EmittedReferences(metadata);
        Reference[] all = [.. references.All()];
        HashSet<Reference> refused = [.. all.Where(r => !permit.Allows(r))];
        HashSet<string> compilers = [.. all.Where(permit.IsForTheCompiler).SelectMany(r => r.Words)];
        return
        [
            .. OfReferences(refused),
            .. trees.SelectMany(t => OfSource(t, compilers)),
            .. new Flaws(metadata, permit).All().Select(OfFlaw),
            .. references.Assemblies.Where(a => !permit.AllowsAssembly(a)).Select(OfAssembly),
        ];
    }

    private IEnumerable<Complaint> OfReferences(HashSet<Reference> refused)
    {
        if (refused.Count == 0)
            return [];
        var mentions = trees.SelectMany(t => new Mentions(t, Model(t)).All()).Where(m => refused.Contains(m.What));
        return refused.GroupJoin(mentions, r => r, m => m.What, OfReference).SelectMany(c => c);
    }

    private IEnumerable<Complaint> OfReference(Reference what, IEnumerable<Mention> mentions)
    {
        var complaints = mentions.Select(m => new Complaint(m.Place, permit.Sentence(what, m.Word), what, m.IsSpelt));
        return complaints.DefaultIfEmpty(new Complaint(null, permit.Sentence(what), what));
    }

    private IEnumerable<Complaint> OfSource(SyntaxTree tree, HashSet<string> compilers) =>
        [
            .. new SourceFlaws(tree, Model(tree)).All().Select(f => new Complaint(f.Place, f.Text)),
            .. new Mentions(tree, Model(tree))
                .Of(compilers)
                .Where(m => permit.IsForTheCompiler(m.What))
                .Select(m => new Complaint(m.Place, permit.Sentence(m.What, m.Word), m.What)),
        ];

    private Complaint OfFlaw(Flaw flaw)
    {
        ISymbol? type = flaw.Type == "" ? null : compilation.Assembly.GetTypeByMetadataName(flaw.Type);
        ISymbol? member =
            flaw.Member == "" ? null : (type as INamedTypeSymbol)?.GetMembers(flaw.Member).FirstOrDefault();
        return new Complaint((member ?? type)?.Locations.FirstOrDefault(l => l.IsInSource), flaw.Text);
    }

    private Complaint OfAssembly(string name) =>
        new(null, $"the library {name} is not available in exercises: use those that the lesson uses");

    // One for all who ask: it remembers what it has bound.
    private SemanticModel Model(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out SemanticModel? model))
            models[tree] = model = compilation.GetSemanticModel(tree);
        return model;
    }
}
