using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Tests.Watch;

/// <summary>Whatever way an editor takes to save, the exercise is found, once.</summary>
public sealed class FoundSaves
{
    private const string Place = "exercises/01-Doubling/Doubling.cs";
    private MiniatureKit kit = null!;
    private Alarm alarm = null!;
    private Saves saves = null!;

    [SetUp]
    public void Watched()
    {
        kit = new MiniatureKit();
        alarm = new Alarm(kit.Kit.Exercises, poll: true);
        saves = new Saves(kit.Kit, Catalogue.Of(kit.Kit).Exercises, alarm);
    }

    [TearDown]
    public void Clear()
    {
        alarm.Dispose();
        kit.Dispose();
    }

    [Test]
    public void A_file_written_in_place()
    {
        kit.Write(Place, "new");
        Assert.That(Changed(), Is.EqualTo(new[] { "01-Doubling" }));
        Assert.That(Changed(), Is.Empty, "once");
    }

    [Test]
    public void A_file_renamed_into_place()
    {
        kit.Write("exercises/01-Doubling/.Doubling.cs.swp", "new");
        File.Move(kit.PathOf("exercises/01-Doubling/.Doubling.cs.swp"), kit.PathOf(Place), overwrite: true);
        Assert.That(Changed(), Is.EqualTo(new[] { "01-Doubling" }));
    }

    [Test]
    public void Several_files_at_once()
    {
        kit.Write("exercises/02-Halving/Halving.cs", "new");
        kit.Write(Place, "new");
        Assert.That(Changed(), Is.EqualTo(new[] { "01-Doubling", "02-Halving" }));
    }

    [Test]
    public void A_file_deleted_and_then_restored()
    {
        string text = kit.Read(Place);
        File.Delete(kit.PathOf(Place));
        Assert.That(Changed(), Is.EqualTo(new[] { "01-Doubling" }));
        kit.Write(Place, text);
        Assert.That(Changed(), Is.EqualTo(new[] { "01-Doubling" }));
    }

    [Test]
    public void A_file_that_is_emptied_first_and_filled_a_moment_later()
    {
        kit.Write(Place, "");
        var filling = new Thread(() =>
        {
            Thread.Sleep(40);
            kit.Write(Place, "whole");
        });
        filling.Start();
        Assert.That(Changed(), Is.EqualTo(new[] { "01-Doubling" }));
        filling.Join();
        Assert.That(Changed(), Is.Empty, "the whole text was found at once");
    }

    [Test]
    public void What_was_only_touched_is_no_save()
    {
        File.SetLastWriteTimeUtc(kit.PathOf(Place), DateTime.UtcNow);
        kit.Write("exercises/01-Doubling/notes.txt", "new");
        Assert.That(Changed(), Is.Empty);
    }

    [Test]
    public void Undone_changes_are_saves_too()
    {
        string text = kit.Read(Place);
        kit.Write(Place, "new");
        Changed();
        kit.Write(Place, text);
        Assert.That(Changed(), Has.Length.EqualTo(1));
    }

    private string[] Changed() => [.. saves.Changes().Select(e => e.Name)];
}
