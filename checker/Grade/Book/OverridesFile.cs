using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>Points set by hand, as people write them down: a table of student, exercise, points and reason. No program writes into it.</summary>
public static class OverridesFile
{
    public const string Name = "overrides.csv";

    /// <summary>A file to begin with.</summary>
    public const string Template =
        "# Points set by hand, before what being late takes off: they always win. Of several lines on one student and\n"
        + "# exercise the last one counts.\n"
        + "# The student reads the reason. For example: ann,05-ScratchTraining,1.5,shown in the office hour\n"
        + "student,exercise,points,reason\n";

    private static readonly string[] Header = ["student", "exercise", "points", "reason"];

    /// <exception cref="Trouble">It can't be read, or a line of it does not say what it should.</exception>
    public static Overrides Read(string path, ImmutableArray<Exercise> course)
    {
        var file = OwnFile.Read(path, "overrides");
        return Parse(file.Text, file.Name, course);
    }

    /// <summary>A sentence on each student who is named there and not in the class: else a slip of the pen would go unseen.</summary>
    public static IEnumerable<string> Unknown(Overrides overrides, ImmutableArray<Submission> students) =>
        from set in overrides.All
        where students.All(s => s.Id != set.Student)
        group set by set.Student into lines
        select OwnFile.Sentence(
            $"{Name}, line {string.Join(", ", lines.Select(l => l.Line))}, does not count: {Hidden.Shown(lines.Key)} is nobody's id in the class.{Meant.Suggest(lines.Key, students)}"
        );

    /// <summary>A sentence on each line about an exercise that is not judged now.</summary>
    public static IEnumerable<string> Elsewhere(Overrides overrides, ImmutableArray<Exercise> course) =>
        from set in overrides.All
        where course.All(e => e.Name != set.Exercise)
        select $"{Name}, line {set.Line}, does not count here: {set.Exercise} is not judged.";

    /// <summary>A sentence on each line that would count if a later one did not replace it.</summary>
    public static IEnumerable<string> Replaced(
        Overrides overrides,
        ImmutableArray<Submission> students,
        ImmutableArray<Exercise> course
    ) =>
        from set in overrides.All
        where students.Any(s => s.Id == set.Student) && course.Any(e => e.Name == set.Exercise)
        group set by (set.Student, set.Exercise) into lines
        from early in lines.SkipLast(1)
        select $"{Name}, line {early.Line}, does not count: line {lines.Last().Line} is on the same student and exercise.";

    /// <summary>A sentence on whatever is above what is to be had: it counts, and may be a slip of the pen all the same.</summary>
    public static IEnumerable<string> Above(
        Overrides overrides,
        ImmutableArray<Submission> students,
        ImmutableArray<Exercise> course,
        Policy policy
    ) =>
        from student in students.Select(s => s.Id)
        from exercise in course
        let most = policy.Most(exercise)
        let points = overrides.Of(student, exercise)?.Points ?? 0
        where Math.Round(points - most, 6) > 0
        select $"By hand {Hidden.Shown(student)} has {Figure.Of(points)} points in {exercise.Name}: above the maximum of {Figure.Of(most)}, and counted all the same.";

    internal static Overrides Parse(string text, string name, ImmutableArray<Exercise> course)
    {
        using var csv = new CsvReader(new StringReader(text), Settings(text));
        try
        {
            if (!csv.Read() || !csv.Parser.Record!.Select(Word).SequenceEqual(Header))
                throw new Trouble($"{name} must begin with the line {string.Join(',', Header)}.");
            return new Overrides(Lines(csv, new OverrideLine(name, course)));
        }
        catch (CsvHelperException)
        {
            throw new Trouble($"{name}, line {csv.Parser.RawRow}: a quotation mark is missing or too many.");
        }
    }

    // Whoever has made several mistakes is told all of them.
    private static ImmutableArray<Override> Lines(CsvReader csv, OverrideLine line)
    {
        var (set, wrong) = (ImmutableArray.CreateBuilder<Override>(), new List<string>());
        while (csv.Read())
            try
            {
                set.Add(line.Read(csv.Parser.Record!, csv.Parser.RawRow));
            }
            catch (Trouble trouble)
            {
                wrong.Add(trouble.Message);
            }
        return wrong.Count == 0 ? [.. set] : throw new Trouble(string.Join('\n', wrong));
    }

    private static string Word(string cell) => cell.Trim().ToLowerInvariant();

    // Spreadsheets of some countries save with semicolons.
    private static CsvConfiguration Settings(string text) =>
        new(CultureInfo.InvariantCulture)
        {
            AllowComments = true,
            Comment = '#',
            Delimiter = text.ReplaceLineEndings("\n").Split('\n').Any(l => Word(l) == string.Join(';', Header))
                ? ";"
                : ",",
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
        };
}
