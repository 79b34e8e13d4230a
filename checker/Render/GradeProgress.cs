using System.Diagnostics;
using Spectre.Console;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Render;

/// <summary>How far a grading is: a live line at a terminal, with rate and time left; nothing where it is piped.</summary>
internal static class GradeProgress
{
    public static T Run<T>(IAnsiConsole console, int answers, Func<Action<Judgement>, T> work) =>
        console.Profile.Capabilities.Interactive
            ? console
                .Progress()
                .AutoClear(true)
                .Columns(
                    new SpinnerColumn(),
                    new TaskDescriptionColumn(),
                    new ProgressBarColumn(),
                    new PercentageColumn(),
                    new RemainingTimeColumn()
                )
                .Start(live => work(Follow(live.AddTask("Getting ready", maxValue: Math.Max(1, answers)))))
            : work(_ => { });

    private static Action<Judgement> Follow(ProgressTask task)
    {
        var clock = Stopwatch.StartNew();
        return progress =>
        {
            if (!progress.IsRepetition)
                task.Increment(1);
            double rate = task.Value / Math.Max(0.1, clock.Elapsed.TotalSeconds);
            task.Description = progress.IsRepetition
                ? "Once more, alone"
                : $"{task.Value:0} of {task.MaxValue:0} answers, {rate:0.0} a second";
        };
    }
}
