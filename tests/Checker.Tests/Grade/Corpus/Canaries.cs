namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>Files in places that hostile code goes for; none of them may be touched.</summary>
internal sealed class Canaries : IDisposable
{
    /// <summary>What hostile code looks for, by the name's beginning, reads, overwrites and deletes; each run of the tests has its own.</summary>
    public static readonly string Name = $"weightdecay-canary-{Environment.ProcessId}.txt";

    private const string Song = "a secret of the instructor's";
    private readonly string[] files;

    public Canaries(params string[] folders)
    {
        files = [.. folders.Append(Path.GetTempPath()).Append(Home).Select(f => Path.Combine(f, Name))];
        foreach (string file in files)
            File.WriteAllText(file, Song);
    }

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    public void AreAlive() =>
        Assert.That(files.Select(f => File.Exists(f) ? File.ReadAllText(f) : "gone"), Is.All.EqualTo(Song));

    /// <summary>No text shows one.</summary>
    public static void AreNotIn(string text) => Assert.That(text, Does.Not.Contain(Song));

    public void Dispose()
    {
        foreach (string file in files)
            File.Delete(file);
    }
}
