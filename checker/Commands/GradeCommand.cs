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
    private readonly Desk desk;
    private readonly GradeOptions options;
    private readonly GradeFolder folder;
    private readonly ImmutableArray<Exercise> course;

    private GradeCommand(Desk desk, GradeOptions options)
    {
        (this.desk, this.options) = (desk, options);
        folder = GradeFolder.For(Full(options.Out), Full(options.Submissions));
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
        Policy policy = options.Policy is { } file ? PolicyFile.Read(Full(file), course) : Policy.Equal;
        Overrides overrides = Overrides();
        var before = MarksFile.Read(folder);
        RequireAll(MarksFile.Exercises(before));
        IntakeResult handed = Handed();
        Setting setting = Setting();
        using FileStream held = Outlet.Hold(folder.Lock);
        Record(setting);
        desk.Console.WriteLine(GradeSummary.Begins(handed, overrides, setting));
        using var stop = new Interrupt();
        var (graded, known) = Judged(handed, setting, stop.Token);
        if (graded.Length < handed.Submissions.Length * course.Length)
            return Stopped(graded.Length, handed.Submissions.Length * course.Length);
        Gradebook book = Binding.Of(handed, graded, course, policy, overrides, setting) with
        {
            Pairs = LookAlikes.Of(
                handed.Submissions,
                course.Select(e => Stub.From(File.ReadAllText(desk.Kit.Solution(e))))
            ),
        };
        return Told(book, known, before is null ? null : Regrade.Between(before, Regrade.Marks(book)));
    }

    // A run of one exercise would leave nothing else in the gradebook.
    private void RequireAll(IEnumerable<string> published)
    {
        string[] gone = [.. published.Except(course.Select(e => e.Name)).Order(StringComparer.Ordinal)];
        if (options.Exercise is not null && gone.Length > 0)
            throw new Trouble(
                $"The gradebook in {Relative(folder.Root)} has other exercises, which would be gone ({string.Join(", ", gone)}): give --exercise an --out of its own."
            );
    }

    private void Record(Setting setting)
    {
        if (RunFacts.Read(folder) is { } earlier && earlier.Seed != setting.Seed)
            desk.Console.WriteLine(
                $"The last run here had the seed {earlier.Seed}: with another one all answers are judged anew."
            );
        new RunFacts(setting.Seed, $"{setting.Level}", $"{typeof(Kit).Module.ModuleVersionId}").Write(folder);
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

    private int Told(Gradebook book, int known, Regrade? changes)
    {
        bool publishes = !options.IsProposal || options.IsApplied || changes is null;
        if (publishes)
            new Publisher(folder, options.Assignment, Guide.Read(desk.Kit, course)).Publish(book);
        if (changes is { IsEmpty: false })
            desk.Console.Write(RegradeTable.Of(changes));
        desk.Console.WriteLine(GradeSummary.Ends(book, known, Relative(folder.Root), publishes, changes));
        return book.Rows.Any(r => r.Units.Any(u => u.State == GradedState.Infrastructure))
            ? ExitCode.Trouble
            : ExitCode.Done;
    }

    private int Stopped(int done, int all)
    {
        desk.Console.WriteLine(
            $"Stopped after {done} of {all} answers. They are kept: the same command carries on where it was."
        );
        return ExitCode.NotYet;
    }

    private IntakeResult Handed()
    {
        IntakeResult handed = Submissions.Read(Full(options.Submissions), course, new IntakeLimits(), options.Shape);
        return options.Roster is { } roster ? Roster.Read(Full(roster)).Join(handed, course) : handed;
    }

    private Setting Setting()
    {
        var limits = new Limits();
        var level = options.Trusts ? Grade.Isolate.Level.L0 : Levels.Best(limits);
        if (level < Levels.Enough && !options.Trusts && !options.AllowsWeakSandbox)
            throw new Trouble(
                $"Code can't be locked up well here (level {level}): `doctor --sandbox` says what is missing; bubblewrap is most of it. --allow-weak-sandbox judges all the same."
            );
        long seed = options.Seed ?? RunFacts.Read(folder)?.Seed ?? RunFacts.NewSeed();
        return new Setting(level, limits, seed, options.Jobs);
    }

    private Overrides Overrides() =>
        File.Exists(folder.Overrides)
            ? OverridesFile.Read(folder.Overrides, desk.Catalogue.Exercises)
            : Grade.Book.Overrides.None;

    private string Full(string path) => Path.GetFullPath(path, desk.Folder);

    private string Relative(string path) => Path.GetRelativePath(desk.Folder, path).Replace('\\', '/');
}
