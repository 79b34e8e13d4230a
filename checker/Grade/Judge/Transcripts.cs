namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// How specs went that passed or failed. A spec is a function of the answers: whoever gives the same ones, to the last bit,
/// has the same verdict, and it need not run again.
/// </summary>
internal sealed class Transcripts
{
    private const int MostPassed = 4; // of one spec: the right answers differ by how they are rounded
    private const int MostFailed = 16; // and the wrong ones by the mistake
    private const int MostBytes = 5 << 20; // of one spec, and as many of its failures
    private readonly Dictionary<string, ImmutableArray<Transcript>> known = [];

    public ImmutableArray<Transcript> Of(string spec) => known.GetValueOrDefault(spec, []);

    /// <summary>A spec has run. It is not kept where others might be told something else after the same answers.</summary>
    public void Add(IReadOnlyList<Exchange> held, Verdict verdict)
    {
        if (held.Count == 0 || !IsSettled(held, verdict.Kind))
            return;
        var others = Of(verdict.Spec);
        var one = new Transcript([.. held.Select((e, i) => Shared(Turn.Of(e), others, i))], verdict);
        if (!others.Any(one.IsSameAs) && HasRoom(others.RemoveAll(o => o.Verdict.Kind != verdict.Kind), one))
            known[verdict.Spec] = [.. others.Add(one).OrderBy(o => o.Verdict.Kind)];
    }

    // A failure that hangs on what was thrown tells the place in the student's file.
    private static bool IsSettled(IReadOnlyList<Exchange> held, VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Passed => held.All(e => e.IsAnswered),
            VerdictKind.Failed => held.All(e => e.HasReturned),
            _ => false,
        };

    private static bool HasRoom(ImmutableArray<Transcript> alike, Transcript one) =>
        alike.Length < (one.Verdict.Kind == VerdictKind.Passed ? MostPassed : MostFailed)
        && alike.Add(one).Sum(t => t.Bytes) <= MostBytes;

    // The questions are mostly the same: in a class they would come to 50 MB.
    private static Turn Shared(Turn one, ImmutableArray<Transcript> others, int at) =>
        one with
        {
            Question =
                others
                    .Where(o => at < o.Turns.Length)
                    .Select(o => o.Turns[at].Question)
                    .FirstOrDefault(q => q.AsSpan().SequenceEqual(one.Question))
                ?? one.Question,
        };
}
