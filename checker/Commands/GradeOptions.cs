using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Commands;

/// <summary>What was asked of <c>grade</c>.</summary>
/// <param name="Submissions">The folder or archive.</param>
/// <param name="Out">The folder for the results.</param>
/// <param name="Exercise">The one exercise to grade; null for the whole course.</param>
/// <param name="Shape">How the work lies there; null: find out.</param>
/// <param name="Roster">The file that says who is in the class.</param>
/// <param name="Policy">The file that says what verdicts are worth.</param>
/// <param name="Assignment">What the gradebooks call this assignment; null for what the folder's last run was given.</param>
/// <param name="Seed">Of the generated inputs; null for the folder's last one, or a new one.</param>
/// <param name="Jobs">How many submissions are judged at a time.</param>
/// <param name="IsProposal">Say what would change, and change nothing.</param>
/// <param name="IsApplied">Change it.</param>
/// <param name="AllowsWeakSandbox">Strangers' code may run although it can't be locked up well.</param>
/// <param name="Trusts">The code is one's own: no lock at all.</param>
internal sealed record GradeOptions(
    string Submissions,
    string Out,
    string? Exercise,
    Shape? Shape,
    string? Roster,
    string? Policy,
    string? Assignment,
    long? Seed,
    int Jobs,
    bool IsProposal,
    bool IsApplied,
    bool AllowsWeakSandbox,
    bool Trusts
);
