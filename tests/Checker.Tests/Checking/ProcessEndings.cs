using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>Ends that no test can bring about on every system; those that can be are in <see cref="CrashingCode"/>.</summary>
public sealed class ProcessEndings
{
    [TestCase(
        139,
        "",
        "native code crashed: a tensor was probably used after it was disposed, or with a shape that doesn't fit"
    )]
    [TestCase(137, "", "the system ended the process, most likely for its use of memory")]
    [TestCase(134, "", "native code gave up without a word")]
    [TestCase(3, "", "the process ended itself (exit code 3): an exercise must not call Environment.Exit")]
    [TestCase(null, "", "the process hung while ending")]
    [TestCase(134, "Out of memory.\n", "the memory ran out")]
    [TestCase(
        134,
        "Stack overflow.\n   at System.Math.Abs(Double)\n",
        "the stack overflowed: a function calls itself without end"
    )]
    [TestCase(
        134,
        "Stack overflow.\nRepeated 12000 times:\n-----\n   at WeightDecay.Exercises.Doubling+<>c__DisplayClass0_0.<Twice>g__Again|0(Double)\n",
        "the stack overflowed: Twice calls itself without end"
    )]
    [TestCase(
        134,
        "Stack overflow.\n   at WeightDecay.Exercises.Doubling.Twice(Double)\n",
        "the stack overflowed: Twice asks for too much of it at once (stackalloc?)"
    )]
    public void An_end_is_told_in_a_clause(int? exitCode, string errors, string clause) =>
        Assert.That(Endings.Describe(exitCode, errors), Is.EqualTo(clause));
}
