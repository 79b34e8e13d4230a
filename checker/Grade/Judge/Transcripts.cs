namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// How specs went that passed: what each asked, and which answers it got. A spec is a function of the answers; whoever gives
/// the same ones, to the last bit, passes it, and it need not run again.
/// </summary>
internal sealed class Transcripts
{
    private const int Most = 4;
    private const int MostBytes = 5 << 20; // of one spec
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<Exchange>>> known = [];

    public ImmutableArray<ImmutableArray<Exchange>> Of(string spec) => known.GetValueOrDefault(spec, []);

    /// <summary>A spec has passed. It is not kept where it asked nothing, or the other end asked back.</summary>
    public void Add(string spec, IReadOnlyList<Exchange> held)
    {
        var others = Of(spec);
        int bytes = others.Sum(one => one.Sum(e => e.Bytes)) + held.Sum(e => e.Bytes);
        if (held.Count > 0 && others.Length < Most && bytes <= MostBytes && held.All(e => e.IsAnswered))
            known[spec] = others.Add([
                .. held.Select((one, i) => Shared(one, others.Where(o => i < o.Length).Select(o => o[i]))),
            ]);
    }

    // What dialogues have in common, mostly the questions, is held once: in a class it would come to 50 MB.
    private static Exchange Shared(Exchange one, IEnumerable<Exchange> others) =>
        one with
        {
            Question = Same(one.Question, others.Select(o => o.Question)),
            Answer = Same(one.Answer, others.Select(o => o.Answer)),
        };

    private static byte[] Same(byte[] bytes, IEnumerable<byte[]> known) =>
        known.FirstOrDefault(other => other.AsSpan().SequenceEqual(bytes)) ?? bytes;
}
