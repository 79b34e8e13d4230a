using System.Threading;
using Spectre.Console;
using WeightDecay.Checking.Author;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Alike;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Outputs;
using WeightDecay.Checking.Grade.Pages;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>A folder of strangers' code in, a gradebook out.</summary>
internal sealed class GradeCommand
{
    private const int MostChanges = 30;
    private readonly Desk desk;
    private readonly GradeOptions options;
    private readonly GradeFolder folder;
    private readonly RunFacts? earlier;
    private readonly ImmutableArray<Exercise> course;

    private GradeCommand(Desk desk, GradeOptions options)
    {
        (this.desk, this.options) = (desk, options);
        folder = GradeFolder.For(Full(options.Out), Full(options.Submissions));
        earlier = RunFacts.Read(folder);
        course = options.Exercise is { } words ? [desk.Exercise(words)] : desk.Catalogue.Exercises;
    }

    public static int Run(Desk desk, GradeOptions options)
    {
        if (options.IsApplied && !options.IsProposal)
            throw new Trouble("--apply goes with --regrade: it publishes what --regrade proposes.");
        return new GradeCommand(desk, options).Run();
    }

    private int Run()
    {
        // Whatever can be wrong with files is found before the first answer is judged.
        Terms terms = Terms();
        Overrides overrides = Overrides();
        var before = MarksFile.Read(folder);
        IntakeResult handed = new GradeIntake(
            course,
            desk.Catalogue.Exercises.Except(course),
            Assignment,
            terms,
            overrides
        ).Read(Full(options.Submissions), options.Shape);
        new GradeScope(Relative(folder.Root), before, folder.Students).Require(options, course, handed);
        Setting setting = Setting();
        bool publishes = !options.IsProposal || options.IsApplied;
        using FileStream held = Outlet.Hold(folder.Lock);
        Begin(setting, handed, terms, before is not null);
        if (publishes)
            Record(setting, terms);
        using var stop = new Interrupt();
        var (graded, known) = Judged(handed, setting, stop.Token);
        if (graded.Length < handed.Submissions.Length * course.Length)
            return Stopped(graded.Length, handed.Submissions.Length * course.Length);
        Gradebook book = Binding.Of(handed, graded, course, terms.Policy, overrides, setting, Assignment) with
        {
            Pairs = LookAlikes.Of(
                handed.Submissions,
                course.Select(e => Stub.From(File.ReadAllText(desk.Kit.Solution(e))))
            ),
        };
        return Told(book, known, publishes, before is null ? null : Regrade.Between(before, Regrade.Marks(book)));
    }

    private void Begin(Setting setting, IntakeResult handed, Terms terms, bool isLater)
    {
        if (earlier is not null && earlier.Seed != setting.Seed)
            desk.Console.WriteLine(
                $"The last run here had the seed {earlier.Seed}: with another one all answers are judged anew."
            );
        if (earlier is null && isLater && options.Seed is null)
            desk.Console.WriteLine(
                $"The seed of the last run here, and what the assignment was called, is gone with {Path.GetFileName(folder.Run)}: with another seed all answers are judged anew."
            );
        desk.Console.WriteLine(GradeSummary.Begins(handed, terms, setting, Relative(folder.Root)));
    }

    // At once, so that a run that is cut off goes on as it began.
    private void Record(Setting setting, Terms terms)
    {
        new RunFacts(setting.Seed, $"{setting.Level}", $"{typeof(Kit).Module.ModuleVersionId}", Assignment).Write(
            folder
        );
        terms.Keep();
    }

    private (ImmutableArray<Graded>, int Known) Judged(IntakeResult handed, Setting setting, CancellationToken cancel)
    {
        var store = new Store(folder.Store);
        int known = 0;
        var graded = GradeProgress.Run(
            desk.Console,
            handed.Submissions.Length * course.Length,
            cancel,
            tell =>
            {
                var work = new Grade.Work.Course(desk.Kit, course);
                return new Grader(desk.Kit, work, setting, store, Told).Grade(handed.Submissions, cancel);

                void Told(Judgement judgement)
                {
                    if (judgement.IsKnown)
                        Interlocked.Increment(ref known);
                    tell(judgement);
                }
            }
        );
        return (graded, known);
    }

    private int Told(Gradebook book, int known, bool publishes, Regrade? changes)
    {
        if (changes is { IsEmpty: false })
            Told(changes, book, publishes);
        if (publishes)
        {
            new Publisher(folder, Guide.Read(desk.Kit, course)).Publish(book);
            TellWhoIsLeft(book);
        }
        desk.Console.WriteLine(GradeSummary.Ends(book, known, Relative(folder.Root), publishes, changes));
        return book.Rows.Any(r => r.Units.Any(u => u.State == GradedState.Infrastructure))
            ? ExitCode.Trouble
            : ExitCode.Done;
    }

    // What is proposed is told in full; what is published may be a new policy's thousand lines.
    private void Told(Regrade changes, Gradebook book, bool publishes)
    {
        Outlet.Write(folder.Changes, ChangesCsv.Of(changes, book));
        int most = publishes ? MostChanges : int.MaxValue;
        desk.Console.Write(RegradeTable.Of(changes, book, most, Relative(folder.Changes)));
    }

    // Somebody may have written into the pages of who is gone: they stay, and are told.
    private void TellWhoIsLeft(Gradebook book)
    {
        string[] left =
        [
            .. folder.Students.Except(book.Rows.Select(r => r.Submission.Id), StringComparer.OrdinalIgnoreCase),
        ];
        if (left.Length > 0)
            desk.Console.WriteLine(GradeSummary.Left(left, Relative(folder.Root)));
    }

    private int Stopped(int done, int all)
    {
        desk.Console.WriteLine(
            $"Stopped after {done} of {all} answers. They are kept: the same command carries on where it was."
        );
        return ExitCode.NotYet;
    }

    private Terms Terms() =>
        Grade.Work.Terms.Of(
            folder,
            options.Roster is { } roster ? Full(roster) : null,
            options.Policy is { } policy ? Full(policy) : null,
            desk.Catalogue.Exercises
        );

    private string Assignment => options.Assignment ?? earlier?.Assignment ?? RunFacts.UsualAssignment;

    private Setting Setting()
    {
        var limits = new Limits();
        var level = options.Trusts ? Grade.Isolate.Level.L0 : Levels.Best(limits);
        if (level < Levels.Enough && !options.Trusts && !options.AllowsWeakSandbox)
            throw new Trouble(
                $"Code can't be locked up well here (level {level}): `doctor --sandbox` says what is missing; bubblewrap is most of it. --allow-weak-sandbox judges all the same."
            );
        long seed = options.Seed ?? earlier?.Seed ?? RunFacts.NewSeed();
        return new Setting(level, limits, seed, options.Jobs);
    }

    private Overrides Overrides() =>
        File.Exists(folder.Overrides)
            ? OverridesFile.Read(folder.Overrides, desk.Catalogue.Exercises)
            : Grade.Book.Overrides.None;

    private string Full(string path) => Path.GetFullPath(path, desk.Folder);

    private string Relative(string path) => Path.GetRelativePath(desk.Folder, path).Replace('\\', '/');
}
