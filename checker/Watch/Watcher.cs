using System.Collections.Concurrent;
using System.Threading;
using WeightDecay.Checking.Commands;

namespace WeightDecay.Checking.Watch;

/// <summary>Joins saves, keys and verdicts into one line of events, and works on them one by one.</summary>
internal sealed class Watcher : IDisposable
{
    private readonly BlockingCollection<Event> events = [];
    private readonly CancellationTokenSource ended = new();
    private readonly Checker checker;
    private readonly Checks checks;
    private readonly Alarm alarm;
    private readonly Desk desk;
    private readonly Display display;
    private View view;
    private readonly HashSet<Exercise> tried = []; // saved since their last verdict
    private volatile CancellationTokenSource asideCut = new();
    private Exercise? reset;
    private bool aside;
    private bool asking;
    private bool chosen;

    /// <param name="desk">The kit.</param>
    /// <param name="display">Where views go.</param>
    /// <param name="first">The exercise to begin with; null for the first that is not done.</param>
    /// <param name="poll">Look for saves by the clock.</param>
    public Watcher(Desk desk, Display display, Exercise? first, bool poll)
    {
        (this.desk, this.display) = (desk, display);
        chosen = first is not null;
        view = View.Of(desk.Catalogue.Exercises, first ?? desk.Catalogue.Exercises[0]);
        checker = new Checker(desk.Kit, Checker.Limit, spare: true);
        checks = new Checks(checker, desk.Kit, Tell);
        alarm = new Alarm(desk.Kit.Exercises, poll);
    }

    /// <summary>Whether saves are found by the clock, because the file system tells of none.</summary>
    public bool IsPolling => alarm.IsPolling;

    public void Tell(Event happened)
    {
        if (ended.IsCancellationRequested)
            return;
        if (happened is not Event.Checked)
            asideCut.Cancel(); // nobody waits for a plot any more
        events.Add(happened);
    }

    /// <summary>Runs until somebody leaves.</summary>
    public void Run()
    {
        var saves = new Saves(desk.Kit, desk.Catalogue.Exercises, alarm);
        display.Begin();
        display.Checking(view);
        checks.Ask([view.Current, .. desk.Catalogue.Exercises.Where(e => e != view.Current)]);
        Start(() => checks.Work(ended.Token));
        Start(() => saves.Follow(changed => Tell(new Event.Saved(changed)), ended.Token));
        foreach (Event happened in events.GetConsumingEnumerable())
            if (!Took(happened))
                return;
    }

    public void Dispose()
    {
        ended.Cancel();
        checker.Dispose();
        alarm.Dispose();
    }

    private static void Start(Action work) => new Thread(() => work()) { IsBackground = true }.Start();

    /// <summary>False when it was the last event.</summary>
    private bool Took(Event happened)
    {
        switch (happened)
        {
            case Event.Saved { Exercises: var saved }:
                Saved(saved);
                return true;
            case Event.Checked { Outcome: var outcome }:
                Checked(outcome);
                return true;
            case Event.Pressed { Key: var key }:
                return Pressed(key);
            case Event.Ended { Error: { } error }:
                throw error;
            default:
                return false;
        }
    }

    private void Saved(ImmutableArray<Exercise> saved)
    {
        checks.Ask(saved);
        tried.UnionWith(saved);
        view = view.Saved(saved) with { Note = saved is [var only] && only == reset ? view.Note : "" };
        (aside, asking, chosen, reset) = (false, false, true, null);
        display.Checking(view);
    }

    private void Checked(Outcome outcome)
    {
        bool first = view.Course.First(c => c.Exercise == outcome.Exercise).Outcome is null;
        view = view.Checked(outcome);
        if (tried.Remove(outcome.Exercise))
            Progress.CountAttempt(desk.Kit, outcome);
        bool turned = !chosen && Begin();
        if (!aside && !asking && (outcome.Exercise == view.Current || !first || turned))
            display.Show(view);
    }

    /// <summary>Before anybody has chosen: what is done already is not where to begin.</summary>
    private bool Begin()
    {
        if (view.Outcome is not { IsDone: true } || view.Next is not { } next)
            return false;
        view = view.Turned(next);
        return view.Outcome is not null;
    }

    private bool Pressed(char key)
    {
        view = view with { Note = "" };
        if (asking)
            return Answered(key is 'y' or 'Y');
        if (key is 'q' or 'Q' or '\u0003')
            return false;
        if (view.IsChecking)
            return !aside || Back();
        chosen = true;
        Act(char.ToLowerInvariant(key));
        return true;
    }

    private bool Back()
    {
        aside = false;
        display.Show(view);
        return true;
    }

    private bool Answered(bool yes)
    {
        asking = false;
        reset = yes ? view.Current : null;
        view = view with { Note = yes ? Aside.Reset(desk, view.Current) : ResetCommand.Unchanged };
        display.Note(view);
        return true;
    }

    private void Act(char key)
    {
        bool back = aside;
        aside = false;
        switch (key)
        {
            case 'n' when view.Next is { } next:
                view = view.Turned(next);
                display.Show(view);
                break;
            case 'a':
                checks.Ask(desk.Catalogue.Exercises);
                view = view with { Pending = [.. desk.Catalogue.Exercises] };
                display.Checking(view);
                break;
            case 'r':
                asking = true;
                display.Ask(ResetCommand.Question(view.Current));
                break;
            default:
                asideCut = new CancellationTokenSource();
                aside = Aside.Print(desk, display, view, checker, key, asideCut.Token);
                if (back && !aside)
                    Back();
                break;
        }
    }
}
