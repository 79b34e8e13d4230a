using System.Text.Json;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>How verdicts become marks, as people write it down: JSON, with comments.</summary>
public static class PolicyFile
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <exception cref="Trouble">It says what there is not.</exception>
    internal static Policy Parse(string text, string name, ImmutableArray<Exercise> course)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return new PolicyReader(new PolicyKeys(name), course).Of(json.RootElement);
        }
        catch (JsonException e)
        {
            throw new Trouble(
                $"{name} is no JSON from line {e.LineNumber + 1}, character {e.BytePositionInLine + 1} on: look for a "
                    + "comma, a quotation mark or a bracket that is missing or too many there or just before."
            );
        }
    }

    /// <summary>The policy that applies without a file, to be changed.</summary>
    public static string Template(ImmutableArray<Exercise> course) =>
        $$"""
            // How verdicts become marks. Lines like this one are passed over.
            {
              // The points of each task, in the exercise's order. One number stands for each of its tasks.
              // An exercise that is not named has 1 for each.
              "weights": {
            {{string.Join(",\n", course.Select(Weights))}}
              },

              // What share of a task's points its passed specs earn while others fail: 0 for none, 1 for all.
              "partialCredit": 0,

              // What being late costs; null for nothing. Each day begun since it was due costs as much, up to the most:
              // { "due": "2026-11-20T23:59:00+01:00", "graceMinutes": 10, "percentPerDay": 10, "most": 50,
              //   "extensions": { "ann": "2026-11-27T23:59:00+01:00", "bob": null } }
              // By id: ann has a week more, and bob may be late for nothing.
              "late": null
            }

            """.ReplaceLineEndings("\n");

    private static string Weights(Exercise exercise) =>
        $"    // {string.Join(", ", exercise.Tasks)}\n    \"{exercise.Name}\": [{string.Join(", ", exercise.Tasks.Select(_ => 1))}]";
}
