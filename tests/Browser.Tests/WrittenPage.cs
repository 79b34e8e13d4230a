namespace WeightDecay.Checking.Tests.Browser;

/// <summary>The sample page as a file, as a learner would open it.</summary>
internal static class WrittenPage
{
    public static string Path { get; } = Of("sample-report", SamplePage.Html);

    public static string Of(string name, string html)
    {
        string path = System.IO.Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{name}.html");
        File.WriteAllText(path, html);
        return path;
    }
}
