using System.IO.Pipes;
using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Given.Judging;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Run;

/// <summary>The child's end: takes jobs, runs NUnit in this process, reports each verdict as it falls.</summary>
internal static class ChildProgram
{
    public static int Run(string inHandle, string outHandle)
    {
        Descriptors.Keep();
        try
        {
            using var jobs = new StreamReader(new AnonymousPipeClientStream(PipeDirection.In, inHandle));
            using var reports = new Reports(new AnonymousPipeClientStream(PipeDirection.Out, outHandle));
            return Run(new JobQueue(jobs), reports);
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"`{Child.Verb}` is for the checker's own use: type `check`.");
            return ExitCode.Trouble;
        }
    }

    private static int Run(JobQueue jobs, Reports reports)
    {
        MemoryLimit.Set();
        if (WarmUp() is { } unable)
            reports.Say(unable);
        using var processes = new Processes();
        foreach (Job job in jobs.UntilTheParentEnds())
        {
            reports.IsPatient = job.Guest is { IsAgain: false }; // should we end in the middle, there is a second try
            Run(job, reports.Say, processes);
        }
        return ExitCode.Done;
    }

    private static void Run(Job job, Action<Report> report, Processes processes)
    {
        var loaded = Loaded.For(job);
        ToDoList.Told = job.Subject.ToDo;
        if (job.Guest is { } guest)
            new GuestRun(job, guest, processes, loaded, report).Run();
        else
            Run(job, loaded.Specs, report);
    }

    private static void Run(Job job, SpecRun specs, Action<Report> report)
    {
        using var subject = new Here(job.Subject);
        (Proxied.Subject, SpecCommand.Beginning) = (subject, (_, _) => subject.Begin());
        report(new Report.Listed([.. specs.Listed]));
        specs.Run(job.Only, new Listener(report, session: null));
        (Proxied.Subject, SpecCommand.Beginning) = (null, null);
        report(new Report.Done());
    }

    /// <summary>While the parent is still compiling: libtorch in memory, the first tensor made.</summary>
    private static Report.Unable? WarmUp()
    {
        if (!TorchNative.Report.IsLoaded)
            return new Report.Unable(TorchNative.Report.Sentence);
        using var tensor = TorchSharp.torch.ones(1, requires_grad: true);
        tensor.square().sum().backward();
        return null;
    }
}
