namespace WeightDecay.Sandboxed;

/// <summary>One instruction of classic BPF, as the kernel lays it out: a machine with a single register.</summary>
/// <param name="Code">What to do.</param>
/// <param name="Then">How many instructions to leave out where a comparison holds.</param>
/// <param name="Otherwise">The same where it does not.</param>
/// <param name="Value">What to do it with.</param>
internal readonly record struct Instruction(ushort Code, byte Then, byte Otherwise, uint Value)
{
    /// <summary>The register becomes what stands at an offset of what is told of the call.</summary>
    public static Instruction Load(uint offset) => new(0x20, 0, 0, offset);

    public static Instruction IfEqual(uint value, byte then, byte otherwise) => new(0x15, then, otherwise, value);

    public static Instruction IfAtLeast(uint value, byte then, byte otherwise) => new(0x35, then, otherwise, value);

    /// <summary>Whether the register has one of these bits.</summary>
    public static Instruction IfAny(uint bits, byte then, byte otherwise) => new(0x45, then, otherwise, bits);

    public static Instruction Answer(uint value) => new(0x06, 0, 0, value);

    public void Write(BinaryWriter to)
    {
        to.Write(Code);
        to.Write(Then);
        to.Write(Otherwise);
        to.Write(Value);
    }
}
