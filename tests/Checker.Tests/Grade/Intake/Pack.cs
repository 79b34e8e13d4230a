using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>An archive in the making: entries with whatever names and kinds one likes.</summary>
internal sealed class Pack
{
    private const int ZipLink = unchecked((int)0xA1FF0000);
    private readonly List<(string Name, byte[] Bytes, TarEntryType Kind, string Target)> _entries = [];

    public Pack File(string name, string text = "") => File(name, Encoding.UTF8.GetBytes(text));

    public Pack File(string name, byte[] bytes) => Add(name, bytes, TarEntryType.RegularFile);

    /// <summary>An exercise's file in its rightful form.</summary>
    public Pack Answer(string name, string remark = "") =>
        File(name, Handed.Source(Path.GetFileNameWithoutExtension(name), remark));

    public Pack Link(string name, string target) =>
        Add(name, Encoding.UTF8.GetBytes(target), TarEntryType.SymbolicLink, target);

    public Pack HardLink(string name, string target) => Add(name, [], TarEntryType.HardLink, target);

    public Pack Fifo(string name) => Add(name, [], TarEntryType.Fifo);

    public byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var entry in _entries)
                Write(zip, entry);
        return stream.ToArray();
    }

    public byte[] Tar()
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream))
            foreach (var entry in _entries)
                tar.WriteEntry(Of(entry));
        return stream.ToArray();
    }

    public byte[] TarGz()
    {
        using var stream = new MemoryStream();
        using (var gz = new GZipStream(stream, CompressionLevel.Optimal))
            gz.Write(Tar());
        return stream.ToArray();
    }

    private Pack Add(string name, byte[] bytes, TarEntryType kind, string target = "")
    {
        _entries.Add((name, bytes, kind, target));
        return this;
    }

    private static void Write(ZipArchive zip, (string Name, byte[] Bytes, TarEntryType Kind, string Target) entry)
    {
        var made = zip.CreateEntry(entry.Name);
        made.LastWriteTime = Handed.At.ToLocalTime();
        if (entry.Kind == TarEntryType.SymbolicLink)
            made.ExternalAttributes = ZipLink;
        using Stream content = made.Open();
        content.Write(entry.Bytes);
    }

    private static PaxTarEntry Of((string Name, byte[] Bytes, TarEntryType Kind, string Target) entry)
    {
        var made = new PaxTarEntry(entry.Kind, entry.Name) { ModificationTime = Handed.At };
        if (entry.Target.Length > 0)
            made.LinkName = entry.Target;
        if (entry.Kind == TarEntryType.RegularFile)
            made.DataStream = new MemoryStream(entry.Bytes);
        return made;
    }
}
