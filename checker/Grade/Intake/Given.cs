namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What the instructor typed.</summary>
/// <param name="Path">A folder or an archive.</param>
/// <param name="Inflow">What is looked for in it.</param>
internal sealed record Given(string Path, Inflow Inflow)
{
    /// <summary>Its last word, for messages: where it lies is nobody's business.</summary>
    public string Name => Hidden.Shown(Raw);

    /// <summary>The name, without an archive's ending.</summary>
    public string Stem => IsFolder ? Raw : Archives.Stem(Raw);

    public bool IsFolder => Directory.Exists(Path);

    private string Raw => new DirectoryInfo(Path).Name;

    /// <summary>Looks into it, as one student's work or as a class's.</summary>
    public ITree Open(bool single)
    {
        if (IsFolder)
            return new FolderTree(System.IO.Path.GetFullPath(Path));
        if (!Inode.LeadsToFile(Path))
            throw new Trouble($"There is no folder and no archive {Name}: check the path.");
        Stream stream = Unusable.Told(() => File.OpenRead(Path));
        return single ? Inflow.Open(stream) : Inflow.OpenClass(stream);
    }
}
