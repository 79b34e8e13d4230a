using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeightDecay.Checking.Reports;

/// <summary>
/// The results as JSON: one exercise is the object that Exercism's test-runner interface (version 3) asks for; a course is
/// <c>{ version, exercises }</c>, each of them that object with its name before it.
/// </summary>
internal static class ExercismJson
{
    private const int Version = 3;
    private const int MostBytes = 500_000;
    private const int MostOutput = 500;
    private const string Truncated = "\nOutput was truncated. Please limit to 500 chars.";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // formulas stay legible; this is no page
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Of(Standing standing) => Fitting.Within(MostBytes, most => Text(Result(standing, null, most)));

    public static string Of(IEnumerable<Standing> course) =>
        Text(new { Version, Exercises = course.Select(s => Result(s, s.Outcome.Exercise.Name, Tame.Most)) });

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, Options) + "\n";

    private static ExercismResult Result(Standing standing, string? name, int most)
    {
        Outcome outcome = standing.Outcome;
        string status = Status(outcome);
        string? message = status == "error" ? Message(outcome, most) : null;
        return new ExercismResult(
            name,
            Version,
            status,
            message,
            [.. outcome.Verdicts.Select(v => Test(standing, v, most))]
        );
    }

    // "error" is for what did not run at all.
    private static string Status(Outcome outcome) =>
        outcome.IsDone ? "pass"
        : outcome.Verdicts.All(v => Status(v.Kind) == "error") ? "error"
        : "fail";

    private static string Status(VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Passed => "pass",
            VerdictKind.Failed or VerdictKind.NotStarted => "fail",
            _ => "error",
        };

    private static string Message(Outcome outcome, int most) =>
        Tame.Of(outcome.Verdicts.IsEmpty ? ProblemText.Of(outcome) : outcome.Verdicts[0].Message, most);

    private static ExercismTest Test(Standing standing, Verdict verdict, int most) =>
        new(
            Tame.Of(verdict.Title, most),
            Status(verdict.Kind),
            Unless(verdict.Kind == VerdictKind.Passed, Tame.Of(verdict.Message, most)),
            Unless(verdict.Output == "", Limited(Tame.Of(verdict.Output))),
            standing.CodeOf(verdict),
            verdict.Task == 0 ? null : verdict.Task
        );

    private static string? Unless(bool absent, string text) => absent ? null : text;

    private static string Limited(string output)
    {
        if (output.Length <= MostOutput)
            return output;
        int kept = MostOutput - Truncated.Length;
        return output[..(char.IsHighSurrogate(output[kept - 1]) ? kept - 1 : kept)] + Truncated;
    }
}
