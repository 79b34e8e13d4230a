namespace WeightDecay.Checking.Reports;

/// <summary>One exercise in the words of Exercism's test-runner interface, version 3; the name is ours, for a whole course.</summary>
internal sealed record ExercismResult(
    string? Name,
    int Version,
    string Status,
    string? Message,
    ImmutableArray<ExercismTest> Tests
);
