using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace WeightDecay.Sandboxed;

/// <summary>
/// The program that the kernel runs before each system call of a locked-up process (seccomp's classic BPF): what neither the
/// runtime nor libtorch needs, and what others have got out by, is answered with an error.
/// </summary>
internal static class Filter
{
    private const int NotPermitted = 1; // EPERM
    private const int NotThere = 38; // ENOSYS: glibc then makes its threads by clone

    private const uint SecondNumbers = 0x4000_0000; // x86-64 has most calls twice, the second time as "x32"
    private const uint Thread = 0x0001_0000; // CLONE_THREAD
    private const uint Namespaces = 0x7E02_0000; // CLONE_NEWNS, …CGROUP, …UTS, …IPC, …USER, …PID, …NET
    private const uint SameMachine = 1; // AF_UNIX
    private const uint Type = 0x5412; // TIOCSTI
    private const uint TypeOnScreen = 0x541C; // TIOCLINUX, which can paste

    // What the kernel tells of a call: its number, the processor's kind, …, six arguments of eight bytes, low half first.
    private const uint Number = 0;
    private const uint Kind = 4;

    private static readonly Instruction Allow = Instruction.Answer(0x7FFF_0000);
    private static readonly Instruction Refuse = Error(NotPermitted);

    /// <summary>Null for a processor whose numbers are not known here.</summary>
    public static ImmutableArray<Instruction>? For(Architecture processor) =>
        processor switch
        {
            Architecture.X64 => Program(0xC000_003E, processor),
            Architecture.Arm64 => Program(0xC000_00B7, processor),
            _ => null,
        };

    private static ImmutableArray<Instruction> Program(uint kind, Architecture processor) =>
        [
            Instruction.Load(Kind),
            Instruction.IfEqual(kind, then: 1, otherwise: 0),
            Refuse,
            Instruction.Load(Number),
            Instruction.IfAtLeast(SecondNumbers, then: 0, otherwise: 1),
            Refuse,
            .. SystemCalls.Refused.SelectMany(call => On(call, processor, Refuse)),
            .. On(SystemCalls.Clone3, processor, Error(NotThere)),
            .. On(SystemCalls.Clone, processor, ThreadsOnly),
            .. SystemCalls.Sockets.SelectMany(call => On(call, processor, SameMachineOnly)),
            .. On(SystemCalls.Control, processor, AnythingButTyping),
            Allow,
        ];

    private static Instruction[] ThreadsOnly =>
        [
            Instruction.Load(Argument(0)),
            Instruction.IfAny(Namespaces, then: 1, otherwise: 0),
            Instruction.IfAny(Thread, then: 1, otherwise: 0),
            Refuse,
            Allow,
        ];

    private static Instruction[] SameMachineOnly =>
        [Instruction.Load(Argument(0)), Instruction.IfEqual(SameMachine, then: 1, otherwise: 0), Refuse, Allow];

    private static Instruction[] AnythingButTyping =>
        [
            Instruction.Load(Argument(1)),
            Instruction.IfEqual(Type, then: 1, otherwise: 0),
            Instruction.IfEqual(TypeOnScreen, then: 0, otherwise: 1),
            Refuse,
            Allow,
        ];

    // The instructions given must end with an answer: after them the call's number is loaded no more.
    private static IEnumerable<Instruction> On(SystemCall call, Architecture processor, params Instruction[] then) =>
        call.On(processor) is { } number
            ? [Instruction.IfEqual(number, then: 0, otherwise: (byte)then.Length), .. then]
            : [];

    private static uint Argument(uint index) => 16 + 8 * index;

    private static Instruction Error(uint number) => Instruction.Answer(0x0005_0000 | number);
}
