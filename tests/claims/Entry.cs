namespace WeightDecay.Claims;

/// <summary>What the ledger says about one claim.</summary>
/// <param name="Claim">The claim, in our words.</param>
/// <param name="Ruling">Decided by the figures.</param>
/// <param name="Condition">Under which it holds; empty where it holds or fails whatever else is so.</param>
/// <param name="Reason">Why, with figures; a sentence or two.</param>
/// <param name="Table">The figures.</param>
/// <param name="ClosedForm">What the table's last column is.</param>
/// <param name="Plot">What to look at.</param>
public sealed record Entry(
    string Claim,
    Ruling Ruling,
    string Condition,
    string Reason,
    IReadOnlyList<Figures> Table,
    string ClosedForm,
    Figure Plot
);
