namespace WeightDecay.Sandboxed;

/// <summary>
/// The state of torch's global generator, as the two ends share it: a function that draws from it, or seeds it anew, does so
/// at both.
/// </summary>
internal sealed class Randomness
{
    private byte[] shared = [];
    private Tensor? state;

    /// <summary>Says what the state is, if the other end can't know.</summary>
    public void Write(BinaryWriter to)
    {
        using Tensor now = get_rng_state();
        bool isNew = !now.bytes.SequenceEqual(shared);
        to.Write(isNew);
        if (!isNew)
            return;
        Share(now.bytes.ToArray());
        to.Write(shared.Length);
        to.Write(shared);
    }

    /// <summary>Takes over what the other end said; where it said nothing, all is as it was here.</summary>
    public void Take(BinaryReader from)
    {
        if (Reads(from))
            set_rng_state(state!);
    }

    /// <summary>Takes over what the other end said, or what both knew before.</summary>
    public void Restore(BinaryReader from)
    {
        Reads(from);
        if (state is not null)
            set_rng_state(state);
    }

    private bool Reads(BinaryReader from)
    {
        bool isNew = from.ReadBoolean();
        if (isNew)
            Share(from.ReadBytes(Blocks.Count(from, 1)));
        return isNew;
    }

    // Lives longer than the scope of one call.
    private void Share(byte[] bytes)
    {
        shared = bytes;
        state?.Dispose();
        state = tensor(bytes).DetachFromDisposeScope();
    }
}
