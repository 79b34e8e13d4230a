using NUnit.Framework.Interfaces;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Given;
using WeightDecay.Given.Judging;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Run;

/// <summary>Passes NUnit's events on as reports; where the subject is in another process, it has a say in them.</summary>
internal sealed class Listener(Action<Report> report, Session? session) : ITestListener
{
    public void TestStarted(ITest test)
    {
        if (!test.IsSuite)
            report(new Report.Started(test.Name));
    }

    public void TestFinished(ITestResult result)
    {
        if (result.Test.IsSuite)
            return;
        Verdict verdict = Verdict(result);
        report(new Report.Finished(session?.Finished(verdict, IsAlone(result.Test)) ?? verdict));
    }

    public void TestOutput(TestOutput output) { }

    public void SendMessage(TestMessage message) { }

    private static Verdict Verdict(ITestResult result) =>
        Specs.Verdict(result.Test, Kind(result.ResultState)) with
        {
            Message = result.Message ?? "",
            Misconception = result.Test.Properties.Get(Failure.Named) as string,
            Output = result.Output,
            Seconds = result.Duration,
            Figure = result.Test.Properties.Get(PlotAttribute.Property) as Figure,
        };

    private static bool IsAlone(ITest spec) => !spec.Properties.ContainsKey(Spec.Leaning);

    // Only an explicit success counts as passed.
    private static VerdictKind Kind(ResultState state) =>
        state.Status switch
        {
            TestStatus.Passed when state == ResultState.Success => VerdictKind.Passed,
            TestStatus.Inconclusive => VerdictKind.NotStarted,
            _ when state.Label == ResultState.Error.Label => VerdictKind.Error,
            _ => VerdictKind.Failed,
        };
}
