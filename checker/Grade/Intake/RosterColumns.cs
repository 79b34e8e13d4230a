using System.Globalization;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Which column of a roster tells what; case, order, spaces and underscores in headers don't matter.</summary>
/// <param name="Ids">The columns that tell who it is, the best first.</param>
/// <param name="Name">The column of whole names, or -1.</param>
/// <param name="First">The column of first names, or -1.</param>
/// <param name="Last">The column of last names, or -1.</param>
/// <param name="Handles">Those of platforms.</param>
/// <param name="Most">Moodle's column of the points to be had, or -1.</param>
internal sealed record RosterColumns(
    ImmutableArray<int> Ids,
    int Name,
    int First,
    int Last,
    HandleColumns Handles,
    int Most
)
{
    private const string MadeUp = "Student, Test";

    // Moodle's numbers in file names are its participants' ("Participant 123"), Canvas' are in the column ID.
    private static readonly ImmutableArray<string> IdNames =
    [
        "githubusername",
        "identifier",
        "id",
        "studentid",
        "userid",
        "idnumber",
        "sisloginid",
        "sisuserid",
        "username",
        "login",
        "matriculationnumber",
        "email",
        "emailaddress",
        "mail",
    ];
    private static readonly ImmutableArray<string> NameNames = ["name", "fullname", "student", "studentname"];
    private static readonly ImmutableArray<string> FirstNames = ["firstname", "first", "givenname", "vorname"];
    private static readonly ImmutableArray<string> LastNames =
    [
        "lastname",
        "last",
        "surname",
        "familyname",
        "nachname",
    ];

    public static RosterColumns Of(string[] headers, string file)
    {
        string[] plain = [.. headers.Select(Plain)];
        var columns = new RosterColumns(
            [.. IdNames.Select(id => Array.IndexOf(plain, id)).Where(i => i >= 0)],
            Find(plain, NameNames),
            Find(plain, FirstNames),
            Find(plain, LastNames),
            HandleColumns.Of(plain),
            Array.IndexOf(plain, "maximumgrade")
        );
        return columns.Ids.Length > 0
            ? columns
            : throw new Trouble(
                $"The roster {file} has no column for ids (such as id, ID number, SIS Login ID, github_username or email). "
                    + $"Its columns are: {Listing.Of(headers)}. Platforms name them in your language there: export it in English."
            );
    }

    /// <summary>
    /// Null for an empty line, for one without an id, such as Canvas' line of possible points, and for whom Canvas makes up
    /// to see a course as students do.
    /// </summary>
    public RosterStudent? Student(string[] fields)
    {
        string[] ids = [.. Ids.Select(i => Field(fields, i)).Where(id => id.Length > 0).Select(HandleColumns.Number)];
        string name = Field(fields, Name);
        if (ids.Length == 0 || (Handles.Canvas >= 0 && name == MadeUp))
            return null;
        string both = $"{Field(fields, First)} {Field(fields, Last)}".Trim();
        return new RosterStudent(
            Intake.Ids.Safe(ids[0]),
            both.Length > 0 ? both
                : name.Length > 0 ? name
                : ids[0],
            [.. ids.Concat(ids.Where(id => id.Contains('@')).Select(id => id[..id.IndexOf('@')])).Distinct()],
            Handles.Read(fields),
            Number(Field(fields, Most))
        );
    }

    // Some countries write 100,00.
    internal static double? Number(string field) =>
        double.TryParse(field.Replace(',', '.'), CultureInfo.InvariantCulture, out double number)
        && number is >= 0 and <= Policy.MostPoints
            ? number
            : null;

    internal static string Field(string[] fields, int i) => i >= 0 && i < fields.Length ? fields[i].Trim() : "";

    private static string Plain(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Find(string[] plain, ImmutableArray<string> names) =>
        names.Select(name => Array.IndexOf(plain, name)).FirstOrDefault(i => i >= 0, -1);
}
