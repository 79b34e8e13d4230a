using System.Reflection;
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

    public GuestRun(Job job, Guest guest, Processes processes, Assembly subject, Assembly specs, Action<Report> report)
    {
        (this.job, this.report) = (job, report);
        this.specs = new SpecRun(specs);
        session = new Session(processes, guest);
        Type fixture = specs.GetTypes().First(t => t.IsAssignableTo(typeof(Spec)));
        fresh = new FreshInputs(session, guest, subject.GetType(guest.Class)!, fixture);
    }

    public void Run()
    {
        (Remote.Session, SpecCommand.Beginning) = (session, session.Begin);
        SpecTrial.Order = new Random(); // nobody can know it, and no verdict hangs on it
        report(new Report.Listed([.. specs.Listed, .. fresh.Listed()]));
        specs.Run(job.Only, new Listener(report, session));
        foreach (Verdict verdict in fresh.Verdicts(job.Only))
            report(new Report.Finished(verdict));
        report(session.Failure is { } failure ? new Report.Unable(failure) : new Report.Done());
        (Remote.Session, SpecCommand.Beginning, SpecTrial.Order) = (null, null, null);
    }
}
