using System.Diagnostics;
using System.Reflection;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// What a submission's process is asked in the course of one spec, and what it answers. Questions may be sent before the
/// spec asks them, so that nobody waits for the other; if it then asks something else, what came back is dropped.
/// </summary>
internal sealed class Dialogue
{
    private const int Most = 32 << 10; // a pipe takes twice that while nobody reads it, so that to send never waits
    private const long MostSaid = 64 << 20; // a dozen times what any spec of the course asks and is answered
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Stopwatch vain = new();
    private readonly Queue<(byte[] Question, byte[]? Answer)> ahead = [];
    private List<Exchange> held = [];
    private int unanswered;
    private long said;

    /// <summary>What was said so far.</summary>
    public IReadOnlyList<Exchange> Held => held;

    /// <summary>How long answers were waited for that nobody wanted: not the student's time.</summary>
    public TimeSpan InVain => vain.Elapsed;

    /// <summary>The function that was called last.</summary>
    public MethodInfo? Function { get; private set; }

    /// <summary>
    /// Asks what was asked in earlier dialogues, as long as the answers are those of one of them. Where they are to its end,
    /// all is said; where not, all is to be asked once more, and is answered already.
    /// </summary>
    /// <returns>The one that this is the same as; null where it is none.</returns>
    /// <exception cref="SubjectEnded">A question was not answered.</exception>
    public Transcript? GoesAs(ImmutableArray<Transcript> earlier, SubjectProcess process, Func<TimeSpan> left)
    {
        for (int i = 0; !earlier.IsEmpty && i < earlier[0].Turns.Length; i++)
        {
            // Where others were sent ahead than this dialogue has, the spec itself is to ask: it knows how the generator stands.
            earlier = earlier.RemoveAll(other =>
                i == other.Turns.Length || (ahead.Count > 0 && !IsForeseen(other.Turns[i].Question))
            );
            if (earlier.IsEmpty)
                break;
            if (earlier[0].Verdict.Kind == VerdictKind.Passed) // what a wrong answer led to may take anybody long
                Foresee(process, earlier[0].Turns);
            var (function, argumentsAt, question, _) = earlier[0].Turns[i];
            Ask(process, left, function, argumentsAt, question);
            var heard = Turn.Of(held[i]);
            earlier = earlier.RemoveAll(other => !other.Turns[i].IsSameAs(heard));
        }
        if (earlier.IsEmpty)
            Rewind();
        return earlier.FirstOrDefault();
    }

    /// <returns>The answer: it is there, or under way, where the question was foreseen.</returns>
    /// <exception cref="SubjectEnded">There is none.</exception>
    public byte[] Ask(
        SubjectProcess process,
        Func<TimeSpan> left,
        MethodInfo? function,
        int argumentsAt,
        byte[] question
    )
    {
        Function = function ?? Function;
        if (!IsForeseen(question))
            Drop(process);
        byte[] answer = ahead.TryDequeue(out var next)
            ? next.Answer ?? Answered(process, left, question)
            : Asked(process, left, question);
        held.Add(new Exchange(function, argumentsAt, question, answer));
        return answer;
    }

    /// <summary>Takes what is still under way; false where it does not come soon, and the process is of no more use.</summary>
    public bool TryEnd(SubjectProcess? process) => TryEnd(process, Soon);

    private bool TryEnd(SubjectProcess? process, TimeSpan limit)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan Left() => TimeSpan.FromTicks(Math.Max(1, (limit - Stopwatch.GetElapsedTime(start)).Ticks));
        try
        {
            while (ahead.TryDequeue(out var wrong))
                if (wrong.Answer is null && process is not null)
                    Answered(process, Left, wrong.Question);
            return true;
        }
        catch (SubjectEnded)
        {
            ahead.Clear();
            unanswered = 0;
            return false;
        }
    }

    // From the next question on, as far as they fit.
    private void Foresee(SubjectProcess process, ImmutableArray<Turn> likely)
    {
        foreach (Turn one in likely.Skip(held.Count + ahead.Count))
        {
            if (unanswered + one.Question.Length > Most || !process.TrySend(one.Question))
                return;
            ahead.Enqueue((one.Question, null));
            unanswered += one.Question.Length;
        }
    }

    private void Rewind()
    {
        var rest = ahead.ToArray();
        ahead.Clear();
        foreach (var one in held.Select(e => (e.Question, (byte[]?)e.Answer)).Concat(rest))
            ahead.Enqueue(one);
        held = [];
    }

    private bool IsForeseen(byte[] question) =>
        ahead.TryPeek(out var next) && next.Question.AsSpan().SequenceEqual(question);

    // The other end has gone further than the spec: its generator is set back to where both knew it.
    private void Drop(SubjectProcess process)
    {
        if (ahead.Count == 0)
            return;
        vain.Start();
        bool isOver = TryEnd(process, Patience);
        vain.Stop();
        if (!isOver)
            throw SubjectEnded.TimeUp(); // the spec is tried once more, and nothing is sent ahead then
        process.Send(Frames.Bytes(process.Randomness.Repeat));
    }

    private byte[] Asked(SubjectProcess process, Func<TimeSpan> left, byte[] question)
    {
        process.Send(question);
        return Heard(question, process.Next(left()));
    }

    private byte[] Answered(SubjectProcess process, Func<TimeSpan> left, byte[] question)
    {
        unanswered -= question.Length;
        return Heard(question, process.Next(left()));
    }

    // All of it is kept until the spec is over; a question is as long as the answers that it is made of, unpacked.
    private byte[] Heard(byte[] question, byte[] answer)
    {
        said += question.Length + answer.Length;
        return said <= MostSaid ? answer : throw SubjectEnded.TooMuch();
    }
}
