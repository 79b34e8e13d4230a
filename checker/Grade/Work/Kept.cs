using System.Text.Json.Serialization;
using WeightDecay.Checking.Grade.Isolate;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>What is kept of a judged answer.</summary>
/// <param name="State">How it went as a whole.</param>
/// <param name="Verdicts">In the specs' order.</param>
/// <param name="Problems">Why there was nothing to run.</param>
/// <param name="Isolation">L0 to L4.</param>
/// <param name="Flags">What a person should look at.</param>
internal sealed record Kept(
    GradedState State,
    ImmutableArray<Verdict> Verdicts,
    ImmutableArray<Problem> Problems,
    string Isolation,
    ImmutableArray<string> Flags
)
{
    /// <summary>What never ran, and why. Where no file was handed in, it is the one that should have been that is named.</summary>
    public static Kept Without(GradedState state, Answer answer, string? problem) =>
        new(state, [], problem is null ? [] : [Problem.WithFile(File(answer), problem)], "", []);

    /// <summary>Whether a second, undisturbed run may end otherwise: time and memory hang on what else the system does.</summary>
    public bool MayBeBadLuck => Verdicts.Any(v => v.Kind is VerdictKind.TimedOut or VerdictKind.Error);

    /// <summary>Whether nothing is missing within, as in a file that somebody has written into.</summary>
    [JsonIgnore]
    public bool IsWhole =>
        Enum.IsDefined(State)
        && Verdicts.All(v => v is not null && Enum.IsDefined(v.Kind))
        && Problems.All(p => p is not null)
        && Flags.All(f => f is not null);

    /// <summary>Whether this, the second try, came to the first one's verdicts; but for what needs longer than that one had.</summary>
    /// <param name="first">The first try.</param>
    /// <param name="limits">How long it had.</param>
    public bool Confirms(Kept first, Limits limits)
    {
        bool isLong = Verdicts.Sum(v => v.Seconds) > limits.FirstSeconds * Limits.SpecsTogether;
        var lengthy = Verdicts.Where(v => isLong || v.Seconds > limits.FirstSeconds).Select(v => v.Task).ToHashSet();
        bool IsSame(Verdict now, Verdict then) =>
            now.Spec == then.Spec && (now.Kind == then.Kind || (IsCutOff(then) && lengthy.Contains(now.Task)));
        return State == first.State
            && Verdicts.Length == first.Verdicts.Length
            && Verdicts.Zip(first.Verdicts, IsSame).All(same => same);
    }

    private static bool IsCutOff(Verdict verdict) => verdict.Kind is VerdictKind.TimedOut or VerdictKind.Blocked;

    private static string File(Answer answer) => answer.File == "" ? answer.Exercise.FileName : answer.File;
}
