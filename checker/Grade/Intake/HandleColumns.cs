namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Which column of a roster tells what a platform knows a student by, or -1.</summary>
/// <param name="Identifier">Moodle's <c>Participant 123</c>.</param>
/// <param name="IdNumber">Moodle's <c>ID number</c>.</param>
/// <param name="Canvas">Canvas' <c>ID</c>.</param>
/// <param name="SisUser">Canvas' <c>SIS User ID</c>.</param>
/// <param name="SisLogin">Canvas' <c>SIS Login ID</c>.</param>
internal sealed record HandleColumns(int Identifier, int IdNumber, int Canvas, int SisUser, int SisLogin)
{
    private const string Participant = "Participant ";

    /// <param name="headers">Without signs, in lower case. <c>ID</c> is Canvas' only where its other columns are.</param>
    public static HandleColumns Of(string[] headers)
    {
        var (user, login) = (Array.IndexOf(headers, "sisuserid"), Array.IndexOf(headers, "sisloginid"));
        return new HandleColumns(
            Array.IndexOf(headers, "identifier"),
            Array.IndexOf(headers, "idnumber"),
            user < 0 && login < 0 ? -1 : Array.IndexOf(headers, "id"),
            user,
            login
        );
    }

    /// <summary>The number alone, where it is one of Moodle's.</summary>
    public static string Number(string id) => IsParticipant(id) ? id[Participant.Length..].Trim() : id;

    /// <param name="fields">A line of the roster.</param>
    public Handles Read(string[] fields)
    {
        string identifier = RosterColumns.Field(fields, Identifier);
        return new Handles(
            IsParticipant(identifier) ? Number(identifier) : "",
            RosterColumns.Field(fields, IdNumber),
            RosterColumns.Field(fields, Canvas),
            RosterColumns.Field(fields, SisUser),
            RosterColumns.Field(fields, SisLogin)
        );
    }

    private static bool IsParticipant(string id) => id.StartsWith(Participant, StringComparison.OrdinalIgnoreCase);
}
