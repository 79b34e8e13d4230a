using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>Where results may go.</summary>
public sealed class ResultsFolders
{
    private readonly TemporaryFolder _folder = new();

    [SetUp]
    public void Lay() => Directory.CreateDirectory(_folder.PathOf("class"));

    [OneTimeTearDown]
    public void Clear() => _folder.Dispose();

    [TestCase("results")]
    [TestCase("class-results")]
    [TestCase("..results")]
    [TestCase(".")]
    public void Beside_or_around_the_submissions_they_may_lie(string place) =>
        Assert.That(For(place).Root, Is.EqualTo(_folder.PathOf(place)));

    [TestCase("class")]
    [TestCase("class/")]
    [TestCase("class/results")]
    [TestCase("class/..results")]
    public void Within_the_submissions_they_would_be_taken_for_somebodys_work(string place) =>
        Assert.That(() => For(place), Throws.TypeOf<Trouble>().With.Message.Contains("lies within the submissions"));

    [Test]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(_folder.PathOf("file"), "");
        Assert.That(() => For("file"), Throws.TypeOf<Trouble>().With.Message.StartsWith("--out file is a file"));
    }

    [Test]
    public void Where_nothing_can_be_written_it_is_told_what_to_do()
    {
        File.WriteAllText(_folder.PathOf("taken"), "");
        Assert.That(
            () => Outlet.Write(_folder.PathOf("taken/gradebook.csv"), ""),
            Throws.TypeOf<Trouble>().With.Message.StartsWith("gradebook.csv can't be written where the results go")
        );
    }

    private GradeFolder For(string place) => GradeFolder.For(_folder.PathOf(place), _folder.PathOf("class"));
}
