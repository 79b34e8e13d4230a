using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Tests.Grade.Book;

namespace WeightDecay.Checking.Tests.Grade.Weak;

/// <summary>The shell's words that make a control group, in a folder that only looks like the kernel's.</summary>
[Platform("Linux"), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class JoinedGroups
{
    private static readonly Limits Limits = new();
    private readonly TemporaryFolder _folder = new();

    [TearDown]
    public void TidyUp() => _folder.Dispose();

    [Test]
    public void In_version_2_one_group_counts_all()
    {
        _folder.File("cgroup.controllers", "memory pids\n");
        string process = Joined();
        Assert.That(Read($"weightdecay/{process}/memory.max"), Is.EqualTo($"{Limits.GroupBytes}"));
        Assert.That(Read($"weightdecay/{process}/pids.max"), Is.EqualTo($"{Limits.Tasks}"));
        Assert.That(Read($"weightdecay/{process}/cgroup.procs"), Is.EqualTo(process));
    }

    [Test]
    public void In_version_1_there_is_a_group_for_each_kind()
    {
        string process = Joined();
        Assert.That(Read($"memory/weightdecay/{process}/memory.limit_in_bytes"), Is.EqualTo($"{Limits.GroupBytes}"));
        Assert.That(Read($"memory/weightdecay/{process}/cgroup.procs"), Is.EqualTo(process));
        Assert.That(Read($"pids/weightdecay/{process}/pids.max"), Is.EqualTo($"{Limits.Tasks}"));
        Assert.That(Read($"pids/weightdecay/{process}/cgroup.procs"), Is.EqualTo(process));
    }

    [Test]
    public void In_version_2_the_groups_above_are_told_to_count()
    {
        _folder.File("cgroup.controllers", "memory pids\n");
        Assert.That(Groups.IsThere(), Is.False, "no kernel is behind it");
        Assert.That(Read("cgroup.subtree_control"), Is.EqualTo("+memory +pids"));
        Assert.That(Read("weightdecay/cgroup.subtree_control"), Is.EqualTo("+memory +pids"));
    }

    private ControlGroup Groups => new(_folder.PathOf("."));

    // The process that goes on is the one that joined.
    private string Joined()
    {
        var (code, output) = Running.Of([.. Groups.Join(Limits), "sh", "-c", "echo $$"]);
        Assert.That(code, Is.Zero);
        return output.Trim();
    }

    private string Read(string file) => File.ReadAllText(_folder.PathOf(file)).Trim();
}
