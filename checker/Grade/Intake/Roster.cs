using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Who is in the class, from a CSV as Canvas, Moodle or GitHub Classroom write it.</summary>
/// <param name="Students">In the file's order.</param>
/// <param name="Notes">What was odd about the file.</param>
public sealed record Roster(ImmutableArray<RosterStudent> Students, ImmutableArray<string> Notes)
{
    private const int MostBytes = 10_000_000;

    /// <exception cref="Trouble">It can't be read, or has no column that tells who is who.</exception>
    public static Roster Read(string csvPath)
    {
        string name = Hidden.Shown(Path.GetFileName(csvPath));
        try
        {
            return Parse(Text(csvPath, name), name);
        }
        catch (CsvHelperException e)
        {
            throw new Trouble(
                $"The roster {name} is no CSV table (line {e.Context?.Parser?.RawRow ?? 1}): save it as CSV, in UTF-8."
            );
        }
    }

    /// <summary>Adds the names, and whoever handed in nothing.</summary>
    public IntakeResult Join(IntakeResult result, ImmutableArray<Exercise> course) =>
        new RosterJoin(this, course).Of(result);

    private static Roster Parse(string text, string name)
    {
        using var csv = new CsvReader(new StringReader(text), Settings(text));
        if (!csv.Read() || !csv.ReadHeader())
            throw new Trouble($"The roster {name} is empty.");
        var columns = RosterColumns.Of(csv.HeaderRecord ?? [], name);
        var students = ImmutableArray.CreateBuilder<RosterStudent>();
        while (csv.Read())
            if (columns.Student(csv.Parser.Record ?? []) is { } student)
                students.Add(student);
        return new Roster([.. students.DistinctBy(s => s.Id, StringComparer.OrdinalIgnoreCase)], Twice(students));
    }

    private static CsvConfiguration Settings(string text) =>
        new(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(text),
            DetectColumnCountChanges = false,
            MissingFieldFound = null,
            // A stray quote is a part of its field.
            BadDataFound = null,
        };

    /// <summary>The sign that the first line has most of.</summary>
    private static string Delimiter(string text) =>
        new[] { ",", ";", "\t" }.MaxBy(sign => text.Split('\n')[0].Split(sign).Length)!;

    private static string Text(string path, string name)
    {
        if (!Inode.LeadsToFile(path))
            throw new Trouble($"There is no roster {name}.");
        if (new FileInfo(path).Length > MostBytes)
            throw new Trouble($"The roster {name} is larger than {MostBytes / 1_000_000} MB.");
        var (text, problem) = SourceBytes.Text(File.ReadAllBytes(path));
        return problem is null ? text : throw new Trouble($"The roster {name} {problem}.");
    }

    private static ImmutableArray<string> Twice(IEnumerable<RosterStudent> students)
    {
        string[] twice =
        [
            .. students
                .GroupBy(s => s.Id, StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Count() > 1)
                .Select(g => g.Key),
        ];
        return twice.Length == 0 ? [] : [$"On the roster more than once: {Listing.Of(twice)}."];
    }
}
