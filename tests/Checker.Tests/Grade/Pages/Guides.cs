using WeightDecay.Checking.Grade.Pages;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Pages;

public sealed class Guides
{
    private static readonly ImmutableArray<Exercise> Course = Catalogue.Of(Repository.Kit).Exercises;

    [Test]
    public void The_kits_hints_and_misconceptions_are_read()
    {
        var guide = Guide.Read(Repository.Kit, Course);
        Assert.That(guide.Hint(Course[0], 1), Does.StartWith("Work it out on paper"));
        Assert.That(guide.Note(Course[0], "ForgetsTheHalf").Title, Is.EqualTo("Forgets the half"));
        Assert.That(
            guide.Note(Course[0], "ForgetsTheHalf").Advice,
            Does.StartWith("That is ‖w‖²").And.EndWith("as it says.")
        );
    }

    // The page writes a hint's code as code, and knows no other Markdown.
    [Test]
    public void The_mildest_hints_use_no_markdown_but_code()
    {
        var guide = Guide.Read(Repository.Kit, Course);
        var hints = Course.SelectMany(e => Enumerable.Range(1, e.Tasks.Length).Select(task => guide.Hint(e, task)));
        Assert.That(
            hints.OfType<string>().Where(h => h.Contains("](") || h.Contains("**") || h.Count(c => c == '`') % 2 == 1),
            Is.Empty
        );
    }
}
