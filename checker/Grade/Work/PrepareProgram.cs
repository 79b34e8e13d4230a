using System.Diagnostics;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>
/// Compiles the specs, and leaves them on the shelf, in a process that ends then: the one that leads a grading would hold
/// twice the memory as long as it lasts. Where nothing can be left there, the leader compiles for itself.
/// </summary>
internal static class PrepareProgram
{
    public const string Verb = "compile-specs";

    /// <param name="folder">In or around the kit.</param>
    /// <param name="names">Of the exercises.</param>
    public static int Run(string folder, string[] names)
    {
        if (Kit.Around(folder) is not { } kit)
            return ExitCode.Trouble;
        var compiler = new Compiler(kit, Compiler.Limit);
        foreach (Exercise exercise in Catalogue.Of(kit).Exercises.Where(e => names.Contains(e.Name)))
            _ = Course.Made(kit, compiler, exercise);
        return ExitCode.Done;
    }

    /// <summary>Runs it for these exercises, and waits.</summary>
    public static void Await(Kit kit, IEnumerable<Exercise> exercises)
    {
        string program = typeof(PrepareProgram).Assembly.Location;
        var start = new ProcessStartInfo(Host.Path, ["exec", program, Verb, .. exercises.Select(e => e.Name)])
        {
            WorkingDirectory = kit.Root,
        };
        using var process = Process.Start(start);
        process?.WaitForExit();
    }
}
