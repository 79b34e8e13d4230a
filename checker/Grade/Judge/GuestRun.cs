using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Run;
using WeightDecay.Given;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>Runs an exercise's specs here, and the functions that they ask in a submission's process.</summary>
internal sealed class GuestRun
{
    private readonly Job job;
    private readonly Session session;
    private readonly SpecRun specs;
    private readonly FreshInputs fresh;
    private readonly Action<Report> report;

    public GuestRun(Job job, Guest guest, Processes processes, Loaded loaded, Action<Report> report)
    {
        (this.job, this.report) = (job, report);
        specs = loaded.Specs;
        session = new Session(processes, guest, job.Subject, loaded);
        fresh = new FreshInputs(session, guest, loaded);
    }

    public void Run()
    {
        (Proxied.Subject, SpecCommand.Beginning, SpecCommand.IsKnown) = (session, session.Begin, session.IsKnown);
        Snapshot.IsKept = false;
        SpecTrial.Order = new Random(); // nobody can know it, and no verdict hangs on it
        report(new Report.Listed([.. specs.Listed, .. fresh.Listed()]));
        specs.Run(job.Only, new Listener(report, session));
        if (Unheard() is { Length: > 0 } unheard)
            specs.Run(unheard, new Listener(_ => { }, session));
        foreach (Verdict verdict in fresh.Verdicts(job.Only))
            report(new Report.Finished(verdict));
        session.Close();
        report(session.Failure is { } failure ? new Report.Unable(failure) : new Report.Done());
        (Proxied.Subject, SpecCommand.Beginning, SpecCommand.IsKnown) = (null, null, null);
        SpecTrial.Order = null;
        Snapshot.IsKept = true;
    }

    // The rest of a run whose judge ended in the middle: the calls that the earlier specs made went with it, and are made again.
    private string[] Unheard()
    {
        if (job.Only is not { } only)
            return [];
        var tasks = fresh.Listed().Where(v => only.Contains(v.Spec)).Select(v => v.Task).ToHashSet();
        return [.. specs.Listed.Where(v => tasks.Contains(v.Task) && !only.Contains(v.Spec)).Select(v => v.Spec)];
    }
}
