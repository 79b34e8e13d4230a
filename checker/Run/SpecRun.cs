using System.Reflection;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;

namespace WeightDecay.Checking.Run;

/// <summary>One exercise's specs, loaded by NUnit into this process: they may run again and again.</summary>
internal sealed class SpecRun
{
    // One thread runs the specs and reports what it did: NUnit's second one, which passes events on, waits for its turn
    // after each, and a spec that takes the process down would take its own start from the report.
    private static readonly Dictionary<string, object> Settings = new()
    {
        ["NumberOfTestWorkers"] = 0,
        ["SynchronousEvents"] = true,
    };

    private readonly NUnitTestAssemblyRunner runner = new(new DefaultTestAssemblyBuilder());
    private readonly ITest all;

    public SpecRun(Assembly specs) => all = runner.Load(specs, Settings);

    /// <summary>All specs as verdicts not yet given, in the order of the file.</summary>
    public IEnumerable<Verdict> Listed => Specs.Listed(all);

    /// <param name="only">The specs to run; null for all.</param>
    /// <param name="listener">Told of each as it runs.</param>
    public void Run(string[]? only, ITestListener listener)
    {
        Specs.Forget(all);
        runner.Run(listener, Specs.Filter(all, only));
    }
}
