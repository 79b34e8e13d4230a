using System.IO.Compression;

namespace WeightDecay.Cohort;

/// <summary>A student's files as one archive.</summary>
internal static class Zip
{
    public static void Write(string path, IEnumerable<(string Name, string Text)> files, DateTimeOffset at)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, text) in files)
        {
            ZipArchiveEntry entry = archive.CreateEntry(name);
            entry.LastWriteTime = at;
            using var writer = new StreamWriter(entry.Open());
            writer.Write(text);
        }
    }
}
