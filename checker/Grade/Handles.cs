namespace WeightDecay.Checking.Grade;

/// <summary>
/// What the platforms that marks go to know a student by. Each has numbers of its own, and one platform's may be somebody
/// else's on another: what nothing tells stays empty.
/// </summary>
/// <param name="Participant">Moodle's number within a course, as its grading worksheet has it.</param>
/// <param name="IdNumber">Moodle's <c>ID number</c>, which is the school's.</param>
/// <param name="Canvas">Canvas' own number.</param>
/// <param name="SisUser">Canvas' <c>SIS User ID</c>, which is the school's.</param>
/// <param name="SisLogin">Canvas' <c>SIS Login ID</c>.</param>
public sealed record Handles(string Participant, string IdNumber, string Canvas, string SisUser, string SisLogin)
{
    public static readonly Handles None = new("", "", "", "", "");

    /// <summary>Of somebody who goes by an id that no platform gave: it is the school's.</summary>
    public static Handles OfSchool(string id) => None with { IdNumber = id, SisUser = id, SisLogin = id };

    /// <summary>With what a roster adds. A platform's number stays as its own export has it.</summary>
    public Handles With(Handles roster) =>
        roster with
        {
            Participant = Either(Participant, roster.Participant),
            Canvas = Either(Canvas, roster.Canvas),
        };

    private static string Either(string first, string second) => first.Length > 0 ? first : second;
}
