using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

public sealed class Reset : CommandTest
{
    private const string Place = "exercises/01-Doubling/Doubling.cs";
    private string stub = null!;

    [SetUp]
    public void A_learners_file()
    {
        stub = Kit.Read(Place);
        Kit.Write(Place, "mine");
    }

    [TestCase("n")]
    [TestCase("")]
    [TestCase("\n")]
    [TestCase("perhaps\n")]
    public void Nothing_changes_without_a_yes(string answer)
    {
        Session.Type("reset 1", answer);
        Assert.That((Session.ExitCode, Kit.Read(Place), Backups), Is.EqualTo((0, "mine", 0)));
    }

    [TestCase("y")]
    [TestCase("YES\n")]
    public void A_yes_puts_the_stub_back_and_keeps_the_file(string answer)
    {
        Session.Type("reset 1", answer);
        Assert.That((Session.ExitCode, Kit.Read(Place), Kit.Read(Place + ".1.bak")), Is.EqualTo((0, stub, "mine")));
    }

    [Test]
    public void Backups_are_numbered_and_never_overwritten()
    {
        Session.Type("reset 1 --yes");
        Kit.Write(Place, "mine again");
        Session.Type("reset 1", "y\n");
        Assert.That(
            (Kit.Read(Place), Kit.Read(Place + ".1.bak"), Kit.Read(Place + ".2.bak")),
            Is.EqualTo((stub, "mine", "mine again"))
        );
        Screen.IsVerified(Session.Type("reset 1", "n\n"));
    }

    [Test]
    public void Where_nobody_can_answer_it_does_nothing_and_says_how_to_insist()
    {
        Screen.IsVerified(Session.Type("reset 1"));
        Assert.That((Session.ExitCode, Kit.Read(Place)), Is.EqualTo((2, "mine")));
    }

    [Test]
    public void A_missing_file_or_folder_comes_back_without_a_question()
    {
        File.Delete(Kit.PathOf(Place));
        Session.Type("reset 1");
        Directory.Delete(Kit.PathOf("exercises"), recursive: true);
        Session.Type("reset 1");
        Assert.That(Kit.Read(Place), Is.EqualTo(stub));
        Screen.IsVerified(Session);
    }

    [Test]
    public void A_folder_in_the_files_place_is_left_alone()
    {
        File.Delete(Kit.PathOf(Place));
        Directory.CreateDirectory(Kit.PathOf(Place));
        Session.Type("reset 1 --yes");
        Directory.Delete(Kit.PathOf("exercises/01-Doubling"), recursive: true);
        Kit.Write("exercises/01-Doubling", "a file in the folder's place");
        Screen.IsVerified(Session.Type("reset 1 --yes"));
    }

    private int Backups => Directory.GetFiles(Kit.PathOf("exercises/01-Doubling"), "*.bak").Length;
}
