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

    [TestCase("class.html")]
    [TestCase("students/notes.txt")]
    public void What_is_somebodys_own_is_not_written_over(string file)
    {
        Directory.CreateDirectory(_folder.PathOf($"own/students"));
        _folder.File($"own/{file}", "");
        string name = file.Split('/')[0];
        if (name != "students")
            Directory.Delete(_folder.PathOf("own/students"));
        Assert.That(
            () => For("own"),
            Throws.TypeOf<Trouble>().With.Message.StartsWith($"--out own has {name}, and is no folder of results")
        );
        Directory.Delete(_folder.PathOf("own"), recursive: true);
    }

    [TestCase("store/lock")]
    [TestCase("run.json")]
    public void Where_a_run_has_begun_another_may_go_on(string sign)
    {
        Directory.CreateDirectory(_folder.PathOf("begun/store"));
        _folder.File($"begun/{sign}", "");
        _folder.File("begun/class.html", "");
        if (sign == "run.json")
            Directory.Delete(_folder.PathOf("begun/store"));
        Assert.That(For("begun").Root, Is.EqualTo(_folder.PathOf("begun")));
        Directory.Delete(_folder.PathOf("begun"), recursive: true);
    }

    [Test]
    public void What_a_person_writes_may_be_there_first()
    {
        Directory.CreateDirectory(_folder.PathOf("ready"));
        _folder.File("ready/overrides.csv", "");
        Assert.That(For("ready").Root, Is.EqualTo(_folder.PathOf("ready")));
    }

    [Test]
    public void Results_are_no_class()
    {
        Directory.CreateDirectory(_folder.PathOf("old/store"));
        Assert.That(
            GradeFolder.For(_folder.PathOf("new"), _folder.PathOf("old")).Root,
            Is.Not.Null,
            "a student's name"
        );
        _folder.File("old/run.json", "");
        Assert.That(
            () => GradeFolder.For(_folder.PathOf("new"), _folder.PathOf("old")),
            Throws.TypeOf<Trouble>().With.Message.StartsWith("old holds the results of a grading")
        );
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
