using System.Diagnostics;
using System.Text;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>What a class handed in, in a temporary folder.</summary>
internal sealed class Handed : IDisposable
{
    public static readonly DateTimeOffset At = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly ImmutableArray<Exercise> Course =
    [
        new("01-ScratchPenalty", ["L2Penalty"]),
        new("02-FrobeniusIdentity", ["Norm"]),
        new("03-UpdateRules", ["Step"]),
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("handed in ").FullName;

    public Handed() => Directory.CreateDirectory(PathOf("."));

    public IntakeLimits Limits { get; init; } = new();

    public static string Source(string type, string remark = "") =>
        $"namespace WeightDecay.Exercises;\n\n// {remark}\npublic static class {type} {{ }}\n";

    /// <summary>A path in the class's folder; <c>..</c> leads beside it.</summary>
    public string PathOf(string name) => Path.GetFullPath(Path.Combine(_root, "class", name));

    public Handed File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public Handed File(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        System.IO.File.WriteAllBytes(PathOf(name), bytes);
        System.IO.File.SetLastWriteTimeUtc(PathOf(name), At.UtcDateTime);
        return this;
    }

    /// <summary>An exercise's file in its rightful form.</summary>
    public Handed Answer(string name, string remark = "") =>
        File(name, Source(Path.GetFileNameWithoutExtension(name), remark));

    public Handed Folder(string name)
    {
        Directory.CreateDirectory(PathOf(name));
        return this;
    }

    public Handed Link(string name, string target) => Run("ln", "-s", target, PathOf(name));

    public Handed HardLink(string name, string target) => Run("ln", PathOf(target), PathOf(name));

    public Handed Fifo(string name) => Run("mkfifo", PathOf(name));

    public Handed Run(string program, params string[] words)
    {
        using Process process = Process.Start(program, words);
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, program);
        return this;
    }

    public IntakeResult Read(Shape? shape = null, string name = ".") =>
        Submissions.Read(PathOf(name), Course, Limits, shape);

    /// <summary>As <see cref="Read"/>, where these exercises are not judged now.</summary>
    public IntakeResult ReadWithout(params Exercise[] others) =>
        Submissions.Read(PathOf("."), [.. Course.Except(others)], Limits, others: others);

    public Submission Only(string name = ".") => Read(name: name).Submissions.Single();

    /// <summary>The first exercise's answer of the only submission.</summary>
    public Answer First(string name = ".") => Only(name).Answers[0];

    public string Trouble(Shape? shape = null, string name = ".")
    {
        string sentence = Assert.Throws<Trouble>(() => Read(shape, name)).Message;
        Assert.That(sentence, Does.Not.Contain(_root), "no absolute paths");
        return sentence;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
