using WeightDecay.Checking.Author;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Tests.Grade.Intake;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>The corpus as a class would hand it in: in each submission one hostile exercise, and beside it one that is right.</summary>
internal sealed class HostileClass : IDisposable
{
    public const string Honest = "00-Honest";
    private static readonly Kit Kit = Repository.Kit;

    /// <summary>The exercise attacked, its neighbour, and one that few hand in.</summary>
    public static ImmutableArray<Exercise> Course { get; } = [.. Catalogue.Of(Kit).Exercises.Take(3)];

    private static IEnumerable<Exercise> HandedInByAll => Course.Take(2);

    /// <summary>An exercise's result when nobody attacks it.</summary>
    public static string Untouched(Exercise exercise) =>
        HandedInByAll.Contains(exercise)
            ? $"{GradedState.Judged} {string.Join(' ', exercise.Tasks.Select(_ => VerdictKind.Passed))}"
            : $"{GradedState.NotSubmitted}";

    public Handed Handed { get; } = new();

    /// <summary>As it would be right.</summary>
    public static string Solution(Exercise exercise) => Subject.Moved(File.ReadAllText(Kit.Solution(exercise)));

    /// <summary>A file of the corpus holds what is hostile: the rest of its class is the solution's, unless it is told to be whole.</summary>
    public static string Completed(string file)
    {
        string text = File.ReadAllText(file);
        var exercise = Course.FirstOrDefault(e => e.FileName == Path.GetFileName(file));
        return exercise is null || text.StartsWith("// whole", StringComparison.Ordinal)
            ? text
            : Overlay.Complete(text, Solution(exercise));
    }

    public HostileClass HandIn(Entry entry)
    {
        string student = entry.Student;
        foreach (Exercise exercise in HandedInByAll)
            Handed.File(Path.Combine(student, exercise.FileName), Marked(entry.Name, Solution(exercise)));
        foreach (string file in entry.Files)
            Handed.File(Path.Combine(student, Path.GetFileName(file)), Marked(entry.Name, Completed(file)));
        var recipes = new Recipes(Handed, student);
        foreach (string line in Recipe(entry))
            recipes.Follow(line);
        return this;
    }

    public HostileClass HandInHonestly()
    {
        foreach (Exercise exercise in HandedInByAll)
            Handed.File(Path.Combine(Honest, exercise.FileName), Solution(exercise));
        return this;
    }

    public IntakeResult Read() => Submissions.Read(Handed.PathOf("."), Course, new IntakeLimits(), Shape.Folders);

    /// <summary>Whether it is the submission of an entry, whatever it goes by.</summary>
    public static bool IsOf(Submission submission, Entry entry) => submission.Name == entry.Student;

    public void Dispose() => Handed.Dispose();

    // The same text is judged once: every submission has its own, so that each is judged beside its own neighbour.
    private static string Marked(string name, string text) => $"{text}\n// Handed in by {name}\n";

    private static IEnumerable<string> Recipe(Entry entry)
    {
        string file = Path.Combine(entry.Folder, Recipes.File);
        return File.Exists(file) ? File.ReadAllLines(file).Where(l => l != "") : [];
    }
}
