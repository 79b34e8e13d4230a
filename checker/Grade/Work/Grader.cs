using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>
/// Judges a class: several submissions at a time, each answer once. What is judged goes to the store at once, and is taken
/// from there when all is done: a large class's verdicts are too many to hold meanwhile. Time-outs and crashes are repeated
/// at the end, alone.
/// </summary>
internal sealed class Grader(Kit kit, Course course, Setting setting, Store store, Action<Judgement> tell)
{
    private const int Tries = 3;
    private const int Many = 50;
    private readonly Keys keys = new(kit, course.Exercises, setting.Level, setting.Limits, setting.Seed);
    private readonly ConcurrentDictionary<string, Kept> failed = [];
    private readonly ConcurrentBag<Suspect> again = [];
    private readonly ConcurrentDictionary<Verdict, Verdict> verdicts = [];

    /// <summary>All answers of all submissions, in their order; those that a cancelled run did not come to are left out.</summary>
    public ImmutableArray<Graded> Grade(ImmutableArray<Submission> submissions, CancellationToken cancel)
    {
        store.Sweep();
        ControlGroup.OfThisSystem.Sweep();
        Heap.Shrink(); // what it took to read the class in
        Side(submissions, cancel);
        RepeatAlone(cancel);
        return [.. submissions.SelectMany(Collected)];
    }

    // What there is no time left for is not done: its first verdict alone must not become a mark.
    private void RepeatAlone(CancellationToken cancel)
    {
        using var examiner = new Lazily(() => new Examiner(course, setting));
        foreach (Suspect suspect in again.OrderBy(s => (s.Submission.Id, s.Answer.Exercise.Name)))
            if (!cancel.IsCancellationRequested)
                Repeat(examiner.Value, suspect);
    }

    // Where one can't go on, the others need not: the first one's sentence is what counts.
    private void Side(ImmutableArray<Submission> submissions, CancellationToken cancel)
    {
        var open = new ConcurrentQueue<Submission>(submissions);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var slots = Enumerable
            .Range(0, Math.Min(setting.Jobs, submissions.Length))
            .Select(slot => Task.Factory.StartNew(() => Work(open, slot, stop), TaskCreationOptions.LongRunning));
        Task.WhenAll([.. slots]).GetAwaiter().GetResult();
    }

    private void Work(ConcurrentQueue<Submission> open, int slot, CancellationTokenSource stop)
    {
        using var examiner = new Lazily(() => new Examiner(course, setting with { Slot = slot }));
        try
        {
            while (!stop.IsCancellationRequested && open.TryDequeue(out Submission? submission))
            {
                foreach (Answer answer in submission.Answers.TakeWhile(_ => !stop.IsCancellationRequested))
                    Answer(examiner, submission, answer);
                if (open.Count % Many == 0)
                    Heap.Shrink(); // the runtime sees no reason to: in a class of a thousand its garbage comes to 60 MB
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }

    private void Answer(Lazily examiner, Submission submission, Answer answer)
    {
        string key = Key(submission, answer);
        bool isKnown = store.Take(key) is not null;
        if (!isKnown && answer.Kind == AnswerKind.Found)
            Examine(examiner.Value, submission, answer, key);
        else if (!isKnown)
            Settle(key, Without(answer));
        tell(new Judgement(IsRepetition: false, isKnown));
    }

    private void Examine(Examiner examiner, Submission submission, Answer answer, string key)
    {
        Kept kept = Tried(examiner, submission.Id, answer, isAgain: false);
        if (kept.MayBeBadLuck)
            again.Add(new Suspect(submission, answer, kept));
        else
            Settle(key, kept);
    }

    // Nobody need be started for what there is nothing to run of.
    private static Kept Without(Answer answer) =>
        Kept.Without(
            answer.Kind switch
            {
                AnswerKind.Missing => GradedState.NotSubmitted,
                AnswerKind.Ambiguous => GradedState.NeedsAttention,
                _ => GradedState.Rejected,
            },
            answer,
            answer.Problem
        );

    // In a process of its own: what another exercise left behind in the first one must not count. The second verdict stands,
    // and that there were two is told.
    private void Repeat(Examiner examiner, Suspect suspect)
    {
        var (submission, answer, first) = suspect;
        Kept second = Tried(examiner, $"{submission.Id} {answer.Exercise} again", answer, isAgain: true);
        if (!second.Confirms(first, setting.Limits))
            second = second with { Flags = [.. second.Flags, Flag.TwoRunsDiffer] };
        Settle(Key(submission, answer), second);
        tell(new Judgement(IsRepetition: true, IsKnown: false));
    }

    // What this system failed at is not kept: the next run tries again.
    private void Settle(string key, Kept kept)
    {
        if (kept.State == GradedState.Infrastructure)
            failed[key] = kept;
        else
            store.Put(key, kept);
    }

    // A class has a million verdicts, and nearly all of them are that one and the same spec passed in as many milliseconds.
    private Verdict Shared(Verdict verdict) => verdicts.GetOrAdd(verdict, verdict);

    private static Kept Tried(Examiner examiner, string submission, Answer answer, bool isAgain)
    {
        for (int left = Tries; ; left--)
        {
            try
            {
                return examiner.Examine(submission, answer, isAgain);
            }
            catch (Infrastructure e)
            {
                if (left == 1)
                    return Kept.Without(GradedState.Infrastructure, answer, e.Message);
            }
        }
    }

    // Each student's own, even where two wrote the same: a submission's exercises share a process, and what one of them left
    // there must not become another student's result. What is missing or can't be taken hangs on the sentence about it.
    private string Key(Submission submission, Answer answer) =>
        keys.Of(
            answer.Exercise,
            submission.Id,
            answer.Kind == AnswerKind.Found ? answer.Source : $"{answer.Kind} {answer.File} {answer.Problem}"
        );

    private IEnumerable<Graded> Collected(Submission submission) =>
        from answer in submission.Answers
        let key = Key(submission, answer)
        let kept = failed.GetValueOrDefault(key) ?? store.Take(key)
        where kept is not null
        select new Graded(
            submission.Id,
            answer,
            kept.State,
            new Outcome(answer.Exercise, [.. kept.Verdicts.Select(Shared)], kept.Problems),
            kept.Isolation,
            setting.Seed,
            kept.Flags
        );

    private sealed record Suspect(Submission Submission, Answer Answer, Kept First);
}
