using WeightDecay.Given.Judging;

namespace WeightDecay.Sandboxed;

/// <summary>
/// The state of torch's global generator, as the two ends share it: a function that draws from it, or seeds it anew, does so
/// at both.
/// </summary>
internal sealed class Randomness
{
    // Not before it is asked for: to start a process, or to try how it can be locked up, needs no libtorch.
    private static readonly Lazy<byte[]> Seeded = new(FirstState);

    private byte[]? told;
    private Tensor? state;

    /// <summary>Says what the state is, if the other end can't know.</summary>
    public void Write(BinaryWriter to)
    {
        using Tensor now = get_rng_state();
        bool isNew = !now.bytes.SequenceEqual(Shared);
        to.Write(isNew);
        if (!isNew)
            return;
        Share(now.bytes.ToArray());
        Tell(to);
    }

    /// <summary>Says what both knew last, whatever the other end has drawn since.</summary>
    public void Repeat(BinaryWriter to)
    {
        to.Write((byte)Message.Recall);
        Tell(to);
    }

    /// <summary>Takes over what the other end repeats.</summary>
    public void Recall(BinaryReader from) => Share(from.ReadBytes(Blocks.Count(from, 1)));

    /// <summary>The state is the one in which all judged code begins; the other end forgets, too.</summary>
    public void Forget()
    {
        told = null;
        state?.Dispose();
        state = null;
    }

    /// <summary>Takes over what the other end said; where it said nothing, all is as it was here.</summary>
    public void Take(byte[]? said)
    {
        if (said is null)
            return;
        Share(said);
        set_rng_state(state!);
    }

    /// <summary>Takes over what the other end said, or what both knew before.</summary>
    public void Restore(byte[]? said)
    {
        if (said is not null)
            Share(said);
        if (state is not null)
            set_rng_state(state);
    }

    /// <summary>What the other end wrote; null where it had nothing to say.</summary>
    /// <exception cref="InvalidDataException">From this state libtorch would read what is no number of its own.</exception>
    public static byte[]? Read(BinaryReader from)
    {
        if (!from.ReadBoolean())
            return null;
        byte[] state = from.ReadBytes(Blocks.Count(from, 1));
        return GeneratorState.IsSound(state) ? state : throw new InvalidDataException("no state of the generator");
    }

    // Both are held meanwhile: libtorch works on them where nobody sees that they are in use.
    private static byte[] FirstState()
    {
        using var generator = new Generator(KnownWorld.Seed);
        using Tensor first = generator.get_state();
        return [.. first.bytes];
    }

    private byte[] Shared => told ?? Seeded.Value;

    private void Tell(BinaryWriter to)
    {
        to.Write(Shared.Length);
        to.Write(Shared);
    }

    // Lives longer than the scope of one call.
    private void Share(byte[] bytes)
    {
        told = bytes;
        state?.Dispose();
        state = tensor(bytes).DetachFromDisposeScope();
    }
}
