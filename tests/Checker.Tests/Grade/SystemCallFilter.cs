using System.Runtime.InteropServices;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>The filter's program, run here as the kernel would run it.</summary>
[TestFixture(Architecture.X64, 0xC000_003E)]
[TestFixture(Architecture.Arm64, 0xC000_00B7)]
public sealed class SystemCallFilter(Architecture processor, uint kind)
{
    private const uint Allowed = 0x7FFF_0000;
    private const uint NotPermitted = 0x0005_0001;
    private const uint NotThere = 0x0005_0026;

    // As glibc starts a thread, and as it forks.
    private const uint Thread = 0x003D_0F00;
    private const uint Fork = 0x0120_0011;

    private static IEnumerable<string> Refused => SystemCalls.Refused.Select(call => call.Name);

    [TestCaseSource(nameof(Refused))]
    public void Refuses(string name)
    {
        SystemCall call = SystemCalls.Refused.Single(c => c.Name == name);
        if (call.On(processor) is { } number)
            Assert.That(Answer(number), Is.EqualTo(NotPermitted));
    }

    [Test]
    public void Leaves_to_the_runtime_whatever_else_there_is()
    {
        const uint Count = 470;
        var special = SystemCalls.Sockets.Append(SystemCalls.Clone).Append(SystemCalls.Clone3);
        var known = SystemCalls.Refused.Concat(special).Select(call => call.On(processor));
        var others = Enumerable.Range(0, (int)Count).Select(n => (uint)n).Where(n => !known.Contains(n));
        Assert.That(others.Select(n => Answer(n)), Is.All.EqualTo(Allowed));
    }

    [TestCase(Thread, Allowed)]
    [TestCase(Fork, NotPermitted)]
    [TestCase(Thread | 0x1000_0000u, NotPermitted)]
    [TestCase(Thread | 0x0002_0000u, NotPermitted)]
    public void Threads_may_be_made_but_no_processes_and_no_namespaces(uint flags, uint answer) =>
        Assert.That(Answer(SystemCalls.Clone.On(processor)!.Value, flags), Is.EqualTo(answer));

    [Test]
    public void What_hides_its_flags_is_not_there() =>
        Assert.That(Answer(SystemCalls.Clone3.On(processor)!.Value), Is.EqualTo(NotThere));

    [TestCase(1u, Allowed)] // AF_UNIX
    [TestCase(2u, NotPermitted)] // AF_INET
    [TestCase(16u, NotPermitted)] // AF_NETLINK
    [TestCase(40u, NotPermitted)] // AF_VSOCK
    public void Sockets_stay_on_this_machine(uint family, uint answer) =>
        Assert.That(
            SystemCalls.Sockets.Select(call => Answer(call.On(processor)!.Value, family)),
            Is.All.EqualTo(answer)
        );

    [TestCase(0x5401u, Allowed)] // TCGETS
    [TestCase(0x5412u, NotPermitted)] // TIOCSTI
    [TestCase(0x541Cu, NotPermitted)] // TIOCLINUX
    public void Nobody_types_at_a_terminal(uint request, uint answer) =>
        Assert.That(Answer(SystemCalls.Control.On(processor)!.Value, 0, request), Is.EqualTo(answer));

    [Test]
    public void Another_processors_numbers_and_second_numbers_are_refused()
    {
        Assert.That(Run(0x4000_0003, 0, 0, 0), Is.EqualTo(NotPermitted), "i386, on the same processor");
        Assert.That(Answer(0x4000_0000), Is.EqualTo(NotPermitted), "x32");
    }

    private uint Answer(uint number, params uint[] arguments) =>
        Run(kind, number, arguments.ElementAtOrDefault(0), arguments.ElementAtOrDefault(1));

    private uint Run(uint kind, uint number, uint first, uint second)
    {
        var told = new Dictionary<uint, uint>
        {
            [0] = number,
            [4] = kind,
            [16] = first,
            [24] = second,
        };
        var program = Filter.For(processor)!.Value;
        uint register = 0;
        for (int i = 0; ; i++)
        {
            var (code, then, otherwise, value) = program[i];
            switch (code)
            {
                case 0x06:
                    return value;
                case 0x20:
                    register = told[value];
                    break;
                default:
                    i += Holds(code, register, value) ? then : otherwise;
                    break;
            }
        }
    }

    private static bool Holds(ushort code, uint register, uint value) =>
        code switch
        {
            0x15 => register == value,
            0x35 => register >= value,
            0x45 => (register & value) != 0,
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };
}
