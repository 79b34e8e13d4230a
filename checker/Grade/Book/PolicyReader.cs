using System.Globalization;
using System.Text.Json;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>Makes a policy of a file's content.</summary>
internal sealed class PolicyReader(PolicyKeys keys, ImmutableArray<Exercise> course)
{
    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    public Policy Of(JsonElement json)
    {
        var members = keys.Members(json, "it", ["weights", "partialCredit", "late"]);
        return new Policy(
            members.TryGetValue("weights", out JsonElement weights) ? Weights(weights) : Policy.Equal.Weights,
            keys.Number(members, "partialCredit", most: 1, Policy.Equal.PartialCredit),
            members.TryGetValue("late", out JsonElement late) && late.ValueKind != JsonValueKind.Null
                ? Late(late)
                : null
        );
    }

    private ImmutableDictionary<string, ImmutableArray<double>> Weights(JsonElement json) =>
        keys.Members(
                json,
                "weights",
                course.Select(e => e.Name),
                words => course.FirstOrDefault(e => e.IsCalled(words))?.Name
            )
            .ToImmutableDictionary(m => m.Key, m => Weights(course.First(e => e.Name == m.Key), m.Value));

    private ImmutableArray<double> Weights(Exercise exercise, JsonElement json)
    {
        string where = $"the weight of {exercise.Name}";
        if (json.ValueKind != JsonValueKind.Array)
            return [.. exercise.Tasks.Select(_ => keys.Number(json, where, Policy.MostPoints))];
        if (json.GetArrayLength() != exercise.Tasks.Length)
            throw keys.Wrong(
                where,
                $"is a list of {json.GetArrayLength()}, but it has {Intake.Listing.Count(exercise.Tasks.Length, "task")} "
                    + $"({string.Join(", ", exercise.Tasks)}): give one number for each, or one for all"
            );
        return
        [
            .. json.EnumerateArray().Select((one, i) => keys.Number(one, $"{where}, task {i + 1},", Policy.MostPoints)),
        ];
    }

    private LatePolicy Late(JsonElement late)
    {
        var members = keys.Members(late, "late", ["due", "graceMinutes", "percentPerDay", "most", "extensions"]);
        DateTimeOffset due = members.TryGetValue("due", out JsonElement json)
            ? Time(json, "due")
            : throw keys.Wrong("late", "needs due");
        return new LatePolicy(
            due,
            TimeSpan.FromMinutes(keys.Number(members, "graceMinutes", most: 1_000_000, otherwise: 0)),
            Required(members, "percentPerDay") / 100,
            keys.Number(members, "most", most: 100, otherwise: 100) / 100
        )
        {
            Extensions =
                members.TryGetValue("extensions", out JsonElement extensions)
                && extensions.ValueKind != JsonValueKind.Null
                    ? Extensions(extensions, due)
                    : ImmutableSortedDictionary<string, DateTimeOffset?>.Empty,
        };
    }

    private ImmutableSortedDictionary<string, DateTimeOffset?> Extensions(JsonElement json, DateTimeOffset due) =>
        keys.Members(json, "extensions", [], student => student.Trim())
            .ToImmutableSortedDictionary(
                m => m.Key,
                m => Extension(m.Value, $"the extension of {Hidden.Shown(m.Key)}", due),
                StringComparer.Ordinal
            );

    private DateTimeOffset? Extension(JsonElement json, string where, DateTimeOffset due)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        DateTimeOffset other = Time(json, where);
        return other > due ? other : throw keys.Wrong(where, "must be later than due");
    }

    private double Required(Dictionary<string, JsonElement> members, string key) =>
        members.ContainsKey(key)
            ? keys.Number(members, key, most: 100, otherwise: 0)
            : throw keys.Wrong("late", $"needs {key}");

    // Without the difference to UTC it would be due at another time in another place.
    private DateTimeOffset Time(JsonElement json, string where) =>
        json.ValueKind == JsonValueKind.String && Time(json.GetString()!) is { } time
            ? time
            : throw keys.Wrong(
                where,
                $"must be a time with its difference to UTC, such as \"2026-11-20T23:59:00+01:00\", not {Hidden.Shown(json.GetRawText())}"
            );

    private static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            Times,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset time
        )
            ? time
            : null;
}
