using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console.Testing;
using WeightDecay.Checking.Commands;

namespace WeightDecay.Checking.Tests.Miniature;

/// <summary>A person at a plain terminal of 80 columns: what they typed, what they saw, how it ended.</summary>
internal sealed partial class Session(MiniatureKit kit, string? folder = null)
{
    private readonly StringBuilder seen = new();

    public int ExitCode { get; private set; }

    /// <param name="line">The command, words apart by one space.</param>
    /// <param name="answer">What is typed when asked; null when nobody is there.</param>
    public Session Type(string line, string? answer = null)
    {
        using var console = new TestConsole();
        ExitCode = CommandLine.Run(
            line == "" ? [] : line.Split(' '),
            folder ?? kit.Kit.Root,
            console,
            answer is null ? null : new StringReader(answer)
        );
        seen.Append(
            $"$ {line}\n{TrailingSpaces().Replace(console.Output, "").TrimEnd('\n')}\n[exit code {ExitCode}]\n\n"
        );
        return this;
    }

    public Session Remark(string line)
    {
        seen.Append($"# {line}\n");
        return this;
    }

    /// <summary>All that was seen, after a look at whether a learner may see it.</summary>
    public override string ToString()
    {
        string text = seen.ToString();
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Not.Contain("\u001b"), "escape codes");
            Assert.That(text, Does.Not.Contain(kit.Kit.Root), "absolute paths");
            Assert.That(text, Does.Not.Match(StackFrame()), "stack frames");
        });
        return text;
    }

    [GeneratedRegex(@"(?m) +$")]
    private static partial Regex TrailingSpaces();

    [GeneratedRegex(@"(?m)^\s+at .+\(")]
    private static partial Regex StackFrame();
}
