namespace WeightDecay.Checking.Tests.Browser;

/// <summary>The sample page as a file, as a learner would open it.</summary>
internal static class WrittenPage
{
    public static string Path { get; } = Write();

    private static string Write()
    {
        string path = System.IO.Path.Combine(TestContext.CurrentContext.WorkDirectory, "sample-report.html");
        File.WriteAllText(path, SamplePage.Html);
        return path;
    }
}
