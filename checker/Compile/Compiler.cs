using WeightDecay.Checking.Author;
using WeightDecay.Checking.Bind;

namespace WeightDecay.Checking.Compile;

/// <summary>Compiles a subject, and hands it out with what judges or draws it. Stays warm: the first time takes a second, the next a fortieth.</summary>
public sealed class Compiler
{
    /// <summary>What a cold compiler takes on a busy machine, several times over; some short code takes it for ever.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private readonly Kit kit;
    private readonly SubjectCompiler subjects;
    private readonly Judges judges;
    private readonly Proxies proxies;

    public Compiler(Kit kit, TimeSpan limit)
    {
        this.kit = kit;
        var usings = Sources.Parse(File.ReadAllText(kit.Usings), kit.Usings);
        subjects = new SubjectCompiler(kit, usings, limit);
        judges = new Judges(kit, usings);
        proxies = new Proxies(kit, usings);
    }

    /// <param name="exercise">The exercise.</param>
    /// <param name="subject">Whose code.</param>
    /// <param name="folder">Of the files that call the subject: specs or plots.</param>
    public Compilation Compile(Exercise exercise, Subject subject, string folder)
    {
        string stub = Stub.From(File.ReadAllText(kit.Solution(exercise)));
        Binary binary = subjects.Compile(exercise, subject, stub);
        if (!binary.Problems.IsEmpty)
            return new Compilation(null, null, null, binary.Problems);
        Binary judge = Judge(exercise, stub, folder);
        return new Compilation(binary, StandIn(exercise, stub), judge, judge.Problems);
    }

    /// <summary>What judges every subject of an exercise.</summary>
    public Binary Judge(Exercise exercise, string folder) =>
        Judge(exercise, Stub.From(File.ReadAllText(kit.Solution(exercise))), folder);

    /// <summary>Whether that was compiled before, and lies on disk.</summary>
    public bool HasJudge(Exercise exercise, string folder) =>
        judges.Has(exercise, Stub.From(File.ReadAllText(kit.Solution(exercise))), folder);

    /// <summary>What the specs call in a subject's place.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="stub">Its stub.</param>
    public Binary StandIn(Exercise exercise, string stub) => proxies.Of(exercise, stub);

    // The kit's own code is trusted to end; its longest expressions need a wide stack.
    private Binary Judge(Exercise exercise, string stub, string folder) =>
        OwnThread.Run(OwnThread.Wide, TimeSpan.FromMinutes(10), _ => judges.Of(exercise, stub, folder));
}
