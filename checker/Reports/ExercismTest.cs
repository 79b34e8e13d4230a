namespace WeightDecay.Checking.Reports;

/// <summary>One spec in the words of Exercism's test-runner interface; what is null is left out.</summary>
internal sealed record ExercismTest(
    string Name,
    string Status,
    string? Message,
    string? Output,
    string? TestCode,
    int? TaskId
);
