using System.Text.Json;
using Points = System.Collections.Immutable.ImmutableDictionary<
    string,
    System.Collections.Immutable.ImmutableDictionary<string, double?>
>;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>The marks as last published: by student, each by exercise, the total under an empty name.</summary>
internal static class MarksFile
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>Null where nothing was published yet.</summary>
    /// <exception cref="Trouble">The file is damaged.</exception>
    public static Points? Read(GradeFolder folder)
    {
        if (!File.Exists(folder.Marks))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Points>(File.ReadAllText(folder.Marks));
        }
        catch (JsonException)
        {
            throw new Trouble(
                $"{Path.GetFileName(folder.Marks)} is damaged: it holds the marks as last published. Delete it to publish anew."
            );
        }
    }

    /// <summary>The names of the exercises that were published.</summary>
    public static IEnumerable<string> Exercises(Points? marks) =>
        (marks?.Values ?? []).SelectMany(points => points.Keys).Where(name => name != "").Distinct();

    public static string Of(Points marks) =>
        JsonSerializer.Serialize(
            marks.ToSortedDictionary(student => student.ToSortedDictionary(points => points)),
            Readable
        );

    private static SortedDictionary<string, TResult> ToSortedDictionary<T, TResult>(
        this ImmutableDictionary<string, T> all,
        Func<T, TResult> each
    ) => new(all.ToDictionary(p => p.Key, p => each(p.Value)), StringComparer.Ordinal);
}
