using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Cohort;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>The disk that holds the results is full: once in the middle of judging, once when marks are written.</summary>
[TestFixture("24k", "store")]
[TestFixture("64k", "students")]
public sealed class FullDisk(string size, string lastFolder)
{
    private static readonly Kit Kit = Repository.Kit;
    private readonly TemporaryFolder _folder = new();
    private (int Code, string Output) _first;
    private (int Code, string Output) _second;
    private string[] _left = [];

    [OneTimeSetUp]
    public void Fill()
    {
        Directory.CreateDirectory(Disk);
        if (!Environment.IsPrivilegedProcess || Mount($"size={size}") != 0)
            Assert.Ignore("A disk can't be made here to be filled: only root may, and not in every container.");
        Packer.Lay(Class.Of(Kit, new Orders(Students: 6, Seed: 4, Answers: 2)), Layout.Zips, _folder.PathOf("class"));
        _first = Grade("disk");
        _left = Written.In(Disk);
        Mount("remount,size=64m");
        _second = Grade("disk");
    }

    [OneTimeTearDown]
    public void TidyUp()
    {
        Running.Of("umount", "--quiet", Disk);
        _folder.Dispose();
    }

    [Test]
    public void A_sentence_says_what_to_do()
    {
        Assert.That(_first.Code, Is.EqualTo(2));
        string words = string.Join(' ', _first.Output.Split(null as char[], StringSplitOptions.RemoveEmptyEntries));
        Assert.That(words, Does.EndWith("and the same command carries on where it was."));
        Assert.That(words, Does.Contain("The disk is full where the results go.").And.Not.Contain(" at WeightDecay"));
    }

    [Test]
    public void Nothing_is_left_half_written_or_ahead_of_its_time()
    {
        Assert.That(_left, Has.Some.StartsWith(lastFolder), "the disk was not full before");
        Assert.That(_left, Has.None.StartsWith("gradebook").And.None.Contains(".part\n"));
    }

    [Test]
    public void With_more_room_the_same_command_ends_as_if_nothing_had_been()
    {
        Assert.That(_second.Code, Is.Zero, _second.Output);
        Assert.That(Grade("undisturbed").Code, Is.Zero);
        Assert.That(Written.In(Disk), Is.EqualTo(Written.In(_folder.PathOf("undisturbed"))));
    }

    private string Disk => _folder.PathOf("disk");

    private int Mount(string options) => Running.Of("mount", "-t", "tmpfs", "-o", options, "tmpfs", Disk).Code;

    private (int Code, string Output) Grade(string name) =>
        Running.Of([
            .. Running.Checker,
            "grade",
            _folder.PathOf("class"),
            "--out",
            _folder.PathOf(name),
            "--exercise",
            "02",
            "--seed",
            "5",
            "--allow-weak-sandbox",
        ]);
}
