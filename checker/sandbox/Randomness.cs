namespace WeightDecay.Sandboxed;

/// <summary>
/// The state of torch's global generator, as the two ends share it: a function that draws from it, or seeds it anew, does so
/// at both.
/// </summary>
internal sealed class Randomness
{
    private byte[] shared = [];

    /// <summary>Says what the state is, if the other end can't know.</summary>
    public void Write(BinaryWriter to)
    {
        using Tensor state = get_rng_state();
        byte[] now = state.bytes.ToArray();
        bool isNew = !now.AsSpan().SequenceEqual(shared);
        to.Write(isNew);
        if (!isNew)
            return;
        shared = now;
        to.Write(now.Length);
        to.Write(now);
    }

    /// <summary>Takes over what the other end said, or what both knew before.</summary>
    public void Read(BinaryReader from)
    {
        if (from.ReadBoolean())
            shared = from.ReadBytes(Blocks.Count(from, 1));
        if (shared.Length == 0)
            return;
        using Tensor state = tensor(shared);
        set_rng_state(state);
    }
}
