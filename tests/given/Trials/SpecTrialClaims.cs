namespace WeightDecay.Given;

/// <summary>Claims about a learner's spec: <c>The(() => Tried(YourOwnSpec.One_step_is_exact, all)).Catches(wrong)</c>.</summary>
public static class SpecTrialClaims
{
    /// <summary>Claims that the spec asks something, and does not give the same answer on all implementations.</summary>
    public static void IsNoFormality(this Claim<SpecTrial> claim) =>
        claim.Holds(
            trial =>
                trial.Passed.Length == 0
                    ? $"{trial.Spec} always fails, on right implementations and wrong ones alike: {trial.Complaints.Values.First()}"
                : !trial.Asks ? $"{trial.Spec} is empty: it never asks Subject for a step."
                : trial.Complaints.Count == 0
                    ? $"{trial.Spec} always passes: it refuses none of the wrong implementations."
                : null,
            "A spec says something only if it can pass and can fail."
        );

    /// <summary>Claims that the spec lets a right implementation pass.</summary>
    public static void Accepts(this Claim<SpecTrial> claim, Implementation right) =>
        claim.Holds(
            trial =>
                trial.Complaints.TryGetValue(right.Name, out string? complaint)
                    ? $"{trial.Spec} refuses a right implementation ({right.Name}): {complaint}"
                    : null,
            right.Advice
        );

    /// <summary>Claims that the spec does not let a wrong implementation pass.</summary>
    public static void Catches(this Claim<SpecTrial> claim, Implementation wrong) =>
        claim.Holds(
            trial =>
                trial.Complaints.ContainsKey(wrong.Name)
                    ? null
                    : $"{trial.Spec} lets a wrong implementation slip through: {wrong.Name}.",
            wrong.Advice
        );
}
