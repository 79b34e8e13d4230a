using System.IO;
using System.Threading;
using System.Threading.Tasks;
using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class NativeCopyTests
{
    private const int Writers = 8;

    private static readonly byte[] Content = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31))];

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void The_copy_lies_in_the_first_folder_under_a_name_of_its_content()
    {
        var first = Make(In("first"), Content)!;
        var other = Make(In("first"), [1, 2, 3])!;
        Assert.That(first.Path, Does.StartWith(_folder["first"]).And.EndWith("lib.so").And.Not.EqualTo(other.Path));
        Assert.That(first.IsTemporary, Is.False);
        Assert.That(File.ReadAllBytes(first.Path), Is.EqualTo(Content));
    }

    [Test]
    public void A_whole_copy_is_used_again_and_not_written()
    {
        var first = Make(In("again"), Content)!;
        File.SetLastWriteTimeUtc(first.Path, DateTime.UnixEpoch);
        var second = Make(In("again"), Content)!;
        Assert.That(second, Is.EqualTo(first));
        Assert.That(File.GetLastWriteTimeUtc(second.Path), Is.EqualTo(DateTime.UnixEpoch));
    }

    [TestCase(0)]
    [TestCase(99_999)]
    [TestCase(100_000)]
    [TestCase(100_001)]
    public void A_damaged_copy_is_replaced(int length)
    {
        var folders = In($"damaged{length}");
        var path = Make(folders, Content)!.Path;
        File.WriteAllBytes(path, new byte[length]);
        Make(folders, Content);
        Assert.That(File.ReadAllBytes(path), Is.EqualTo(Content));
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_passed_over()
    {
        var copy = Make(In(UnderAFile("passed"), "second"), Content)!;
        Assert.That(copy.Path, Does.StartWith(_folder["second"]));
    }

    [Test]
    public void Without_a_lasting_folder_the_copy_is_temporary_and_can_be_deleted()
    {
        var copy = Make(In(UnderAFile("nothing")), Content)!;
        Assert.That(File.ReadAllBytes(copy.Path), Is.EqualTo(Content));
        copy.DeleteIfTemporary();
        Assert.That(Path.GetDirectoryName(copy.Path), Does.Not.Exist);
    }

    [Test]
    public void A_lasting_copy_is_not_deleted()
    {
        var copy = Make(In("lasting"), Content)!;
        copy.DeleteIfTemporary();
        Assert.That(copy.Path, Does.Exist);
    }

    [Test]
    public void Where_nothing_can_be_written_there_is_no_copy()
    {
        var nowhere = _folder[UnderAFile("nowhere")];
        Assert.That(NativeCopy.Of(Content, "lib.so", new([nowhere], () => nowhere)), Is.Null);
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Copies are made on Linux alone, where an open file can be replaced.")]
    public void Many_writers_at_once_leave_one_whole_file()
    {
        byte[] large = [.. Enumerable.Repeat(Content, 50).SelectMany(bytes => bytes)];
        using var start = new Barrier(Writers);
        var threads = Enumerable
            .Range(0, Writers)
            .Select(_ => Task.Factory.StartNew(() => MakeAt(start, large), TaskCreationOptions.LongRunning));
        var seen = Task.WhenAll(threads).Result.Distinct().ToList();
        Assert.That(
            seen,
            Is.EqualTo(new[] { (Directory.GetFiles(_folder["many"], "*", SearchOption.AllDirectories).Single(), true) })
        );
    }

    private (string Path, bool IsWhole) MakeAt(Barrier start, byte[] content)
    {
        start.SignalAndWait();
        var path = Make(In("many"), content)!.Path;
        return (path, File.ReadAllBytes(path).AsSpan().SequenceEqual(content));
    }

    private static NativeCopy? Make(CacheFolders folders, byte[] content) => NativeCopy.Of(content, "lib.so", folders);

    private CacheFolders In(params string[] names) =>
        new(
            [.. names.Select(name => _folder[name])],
            () => Directory.CreateDirectory(_folder[$"temporary-{Guid.NewGuid():N}"]).FullName
        );

    // A path that no user, not even root, can write to.
    private string UnderAFile(string name)
    {
        File.WriteAllText(_folder[name + ".txt"], "a file");
        return Path.Combine(name + ".txt", "folder");
    }
}
