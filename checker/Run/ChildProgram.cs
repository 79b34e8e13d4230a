using System.IO.Pipes;
using System.Runtime.Loader;
using System.Text.Json;
using NUnit.Framework.Api;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Run;

/// <summary>The child's end: takes jobs, runs NUnit in this process, reports each verdict as it falls.</summary>
internal static class ChildProgram
{
    public static int Run(string inHandle, string outHandle)
    {
        using var jobs = new StreamReader(new AnonymousPipeClientStream(PipeDirection.In, inHandle));
        using var reports = new StreamWriter(new AnonymousPipeClientStream(PipeDirection.Out, outHandle))
        {
            AutoFlush = true,
        };
        WarmUp();
        while (jobs.ReadLine() is { } line)
            Run(JsonSerializer.Deserialize<Job>(line)!, report => reports.WriteLine(JsonSerializer.Serialize(report)));
        return 0;
    }

    private static void Run(Job job, Action<Report> report)
    {
        var context = new AssemblyLoadContext(name: null);
        context.LoadFromStream(new MemoryStream(job.Subject), new MemoryStream(job.SubjectSymbols));
        var specs = context.LoadFromStream(new MemoryStream(job.Spec), new MemoryStream(job.SpecSymbols));
        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        var all = runner.Load(specs, new Dictionary<string, object> { ["NumberOfTestWorkers"] = 0 });
        report(new Report.Listed([.. Specs.Listed(all)]));
        runner.Run(new Listener(report), Specs.Filter(all, job.Only));
        report(new Report.Done());
    }

    /// <summary>While the parent is still compiling: libtorch in memory, the first tensor made.</summary>
    private static void WarmUp()
    {
        TorchNative.Require();
        using var tensor = TorchSharp.torch.ones(1, requires_grad: true);
        tensor.square().sum().backward();
    }
}
