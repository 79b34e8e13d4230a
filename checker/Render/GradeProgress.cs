using System.Diagnostics;
using System.Threading;
using Spectre.Console;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Render;

/// <summary>How far a grading is: a live line at a terminal, with rate and time left; nothing where it is piped.</summary>
internal static class GradeProgress
{
    private const string Stopping = "Stopping: what is under way is finished first";

    public static T Run<T>(
        IAnsiConsole console,
        int answers,
        CancellationToken cancel,
        Func<Action<Judgement>, T> work
    ) =>
        console.Profile.Capabilities.Interactive
            ? console
                .Progress()
                .AutoClear(true)
                .Columns(
                    new SpinnerColumn(),
                    new TaskDescriptionColumn(),
                    new ProgressBarColumn(),
                    new PercentageColumn()
                )
                .Start(live => Followed(live.AddTask("Getting ready", maxValue: Math.Max(1, answers)), cancel, work))
            : work(_ => { });

    private static T Followed<T>(ProgressTask task, CancellationToken cancel, Func<Action<Judgement>, T> work)
    {
        using var told = cancel.Register(() => task.Description = Stopping);
        return work(Follow(task, cancel));
    }

    private static Action<Judgement> Follow(ProgressTask task, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var pace = new Pace((int)task.MaxValue);
        return judgement =>
        {
            lock (clock)
            {
                if (!judgement.IsRepetition)
                    (pace, task.Value) = (pace.After(judgement.IsKnown), task.Value + 1);
                task.Description =
                    cancel.IsCancellationRequested ? Stopping
                    : judgement.IsRepetition ? "Once more, alone"
                    : pace.Words(clock.Elapsed);
            }
        };
    }
}
