using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Who is in the class, from a CSV as Canvas, Moodle or GitHub Classroom write it.</summary>
/// <param name="Students">In the file's order.</param>
/// <param name="Assignments">Those of Canvas' gradebook; none in other rosters.</param>
/// <param name="Notes">What was odd about the file.</param>
public sealed record Roster(
    ImmutableArray<RosterStudent> Students,
    ImmutableArray<CanvasColumn> Assignments,
    ImmutableArray<string> Notes
)
{
    /// <exception cref="Trouble">It is no table, or has no column that tells who is who.</exception>
    internal static Roster Parse(string text, string name)
    {
        try
        {
            return Table(text, name);
        }
        catch (CsvHelperException e)
        {
            throw new Trouble(
                $"The roster {name} is no CSV table (line {e.Context?.Parser?.RawRow ?? 1}): save it as CSV, in UTF-8."
            );
        }
    }

    /// <summary>Adds the names, and whoever handed in nothing.</summary>
    /// <param name="result">What was handed in.</param>
    /// <param name="course">The exercises.</param>
    /// <param name="isClass">Whether that is a class's work: where it is one student's, nobody else is missing.</param>
    public IntakeResult Join(IntakeResult result, ImmutableArray<Exercise> course, bool isClass = true) =>
        new RosterJoin(this, course, isClass).Of(result);

    private static Roster Table(string text, string name)
    {
        using var csv = new CsvReader(new StringReader(text), Settings(text));
        if (!csv.Read() || !csv.ReadHeader())
            throw new Trouble($"The roster {name} is empty.");
        string[] headers = csv.HeaderRecord ?? [];
        var columns = RosterColumns.Of(headers, name);
        var students = ImmutableArray.CreateBuilder<RosterStudent>();
        var assignments = ImmutableArray.CreateBuilder<CanvasColumn>();
        while (csv.Read())
            if (columns.Student(csv.Parser.Record ?? []) is { } student)
                students.Add(WithinItsLine(student) ? student : throw Open(name, csv.Parser.RawRow));
            else
                assignments.AddRange(CanvasColumn.Of(headers, csv.Parser.Record ?? []));
        return new Roster(
            [.. students.DistinctBy(s => s.Id, StringComparer.OrdinalIgnoreCase)],
            [.. assignments],
            Twice(students)
        );
    }

    // A quotation mark that is left open takes the lines that follow into one name.
    private static bool WithinItsLine(RosterStudent student) =>
        !student.Keys.Append(student.Name).Any(words => words.AsSpan().ContainsAny('\r', '\n'));

    private static Trouble Open(string name, int line) =>
        new(
            $"The roster {name} has an id or a name that goes over more than one line and ends in line {line}: a quotation mark is missing, or too many."
        );

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
