using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Allow;
using WeightDecay.Checking.Reports;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Workshop;

/// <summary>
/// The compile worker's own end: takes sources, gives assemblies. Nothing of a submission runs here; but a compiler, too, can
/// be made to hang, to overflow its stack or to eat the memory, and then it is this process that goes.
/// </summary>
internal static class CompileProgram
{
    public const string Verb = "compile-submissions";

    // Each error brings its line along: a thousand on one long line would be more than any reader has memory for.
    private const int MostProblems = 10;
    private const int MostOfALine = 400;

    /// <summary>Submissions' files have no place on this system's disk: their paths begin here.</summary>
    private static readonly Kit Nowhere = new("/");

    public static int Run(TextReader jobs, TextWriter products)
    {
        Console.SetOut(TextWriter.Null);
        var compilers = new Dictionary<string, SubjectCompiler>(); // of a run, whose usings are always the same, there is one
        while (jobs.ReadLine() is { } line && Wire.Read<CompileJob>(line) is { } job)
        {
            if (!compilers.TryGetValue(job.Usings, out var compiler))
                compilers[job.Usings] = compiler = Compiler(job.Usings);
            products.WriteLine(Wire.Write(Made(job, compiler)));
            products.Flush();
        }
        return ExitCode.Done;
    }

    private static SubjectCompiler Compiler(string usings) =>
        new(Nowhere, Sources.Parse(usings, Nowhere.Usings), Compile.Compiler.Limit);

    private static Product Made(CompileJob job, SubjectCompiler compiler)
    {
        var subject = new Subject(SubjectKind.Submission, "submission", $"/{job.File}", job.Source);
        Binary binary = compiler.Compile(
            job.Exercise,
            subject,
            job.Stub,
            (made, code) => Inspection.Problems(AllowList.Shipped, job.Exercise, made, code, Nowhere)
        );
        return binary.Problems.IsEmpty
            ? new Product(binary.Code, binary.Symbols, [.. Begun.ToDo(binary, job.Exercise.Class)], [])
            : new Product([], [], [], [.. binary.Problems.Take(MostProblems).Select(Short)]);
    }

    private static Problem Short(Problem problem) =>
        problem with
        {
            Text = Tame.Cut(problem.Text, MostOfALine),
            Excerpt = Tame.Cut(problem.Excerpt, MostOfALine),
        };
}
