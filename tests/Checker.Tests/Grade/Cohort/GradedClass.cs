using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Cohort;

namespace WeightDecay.Checking.Tests.Grade.Cohort;

/// <summary>A class of forty, made up with marks that are known, goes through the whole of grading.</summary>
public sealed class GradedClass
{
    private static readonly Kit Kit = Repository.Kit;
    private static readonly ImmutableArray<Exercise> Exercises = Catalogue.Of(Kit).Exercises;
    private static readonly ImmutableArray<Student> Class = WeightDecay.Cohort.Class.Of(
        Kit,
        new Orders(40, Seed: 1, Loops: 2, Answers: 2)
    );
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void Clear() => folder.Dispose();

    // One store for both: what the first has judged is the second's, if both read the same texts.
    [TestCase(Layout.Moodle)]
    [TestCase(Layout.Canvas)]
    public void Everybody_gets_the_marks_that_the_work_is_worth(Layout layout)
    {
        string place = folder.PathOf($"{layout}");
        Packer.Lay(Class, layout, place);
        var handed = Submissions.Read(place, Exercises, new IntakeLimits());
        var limits = new Limits();
        var setting = new Setting(Levels.Best(limits), limits, Seed: 7, Jobs: 2);
        var grader = new Grader(Kit, new Course(Kit, Exercises), setting, new Store(folder.PathOf("store")), _ => { });
        var units = grader.Grade(handed.Submissions, CancellationToken.None);
        Assert.That(units.Select(Told).Order(), Is.EqualTo(Class.SelectMany(Truth).Order()));
    }

    private static string Told(Graded unit)
    {
        var points = Marking.Of(unit, Policy.Equal, Overrides.None).Tasks.Select(t => t.Points);
        return $"{unit.Submission} {unit.Exercise} {unit.State} {string.Join(' ', points)}";
    }

    private static IEnumerable<string> Truth(Student student) =>
        student.Works.Select(w => $"{student.Id} {w.Exercise} {w.State} {string.Join(' ', w.Points)}");
}
