namespace WeightDecay.Checking.Reports;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    Html,
    Json,
    Junit,
}
