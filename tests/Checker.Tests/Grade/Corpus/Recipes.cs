using System.Net.Sockets;
using System.Text;
using WeightDecay.Checking.Tests.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>Makes what can't be committed: pipes, links, bombs, and files of a size that nobody wants in a repository.</summary>
internal sealed class Recipes(Handed handed, string student)
{
    public const string File = "recipe.txt";

    private Dictionary<string, Action<string[]>> Known =>
        new()
        {
            ["fifo"] = of => handed.Fifo(At(of[0])),
            ["socket"] = of => Socket(of[0]),
            ["link"] = of => handed.Link(At(of[0]), of[1]),
            ["hard-link"] = of => handed.HardLink(At(of[0]), of[1]),
            ["remove"] = of => System.IO.File.Delete(handed.PathOf(At(of[0]))),
            ["move"] = of => Move(of[0], of[1]),
            ["file"] = of => handed.File(At(of[0]), string.Join(' ', of[1..])),
            ["zeros"] = of => handed.File(At(of[0]), new byte[int.Parse(of[1])]),
            ["many"] = of => Many(int.Parse(of[0])),
            ["encode"] = of => Encode(of[0], of[1]),
            ["insert"] = of => Replace(of[0], "// here", char.ConvertFromUtf32(Convert.ToInt32(of[1], 16))),
            ["generate"] = of => Replace(of[0], "/* here */", Monsters.Of(of[1], int.Parse(of[2]))),
            ["pack"] = of => Pack(of[0], of[1..]),
        };

    /// <summary>Follows one line: a word, and what it is about.</summary>
    public void Follow(string line)
    {
        string[] words = line.Split(' ');
        Known[words[0]](words[1..]);
    }

    private string At(string name) => Path.Combine(student, name);

    private void Socket(string name)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(handed.PathOf(At("s"))));
        System.IO.File.Move(handed.PathOf(At("s")), handed.PathOf(At(name)));
    }

    private void Many(int count)
    {
        for (int i = 0; i < count; i++)
            handed.File(At($"{i}.txt"), "");
    }

    private void Move(string from, string to)
    {
        string text = System.IO.File.ReadAllText(handed.PathOf(At(from)));
        System.IO.File.Delete(handed.PathOf(At(from)));
        handed.File(At(to), text);
    }

    private void Encode(string name, string encoding)
    {
        string text = System.IO.File.ReadAllText(handed.PathOf(At(name)));
        handed.File(At(name), Encoding.GetEncoding(encoding).GetBytes(text));
    }

    private void Replace(string name, string mark, string by)
    {
        string text = System.IO.File.ReadAllText(handed.PathOf(At(name)));
        Assert.That(text, Does.Contain(mark));
        handed.File(At(name), text.Replace(mark, by));
    }

    // What lies in the folder goes into an archive instead, under other names.
    private void Pack(string archive, string[] renamed)
    {
        var pack = new Pack();
        var names = renamed.Select(r => r.Split('=')).ToDictionary(r => r[0], r => r[1]);
        foreach (string file in Directory.EnumerateFiles(handed.PathOf(student)).Order(StringComparer.Ordinal))
            pack.File(
                names.GetValueOrDefault(Path.GetFileName(file), Path.GetFileName(file)),
                System.IO.File.ReadAllBytes(file)
            );
        Directory.Delete(handed.PathOf(student), recursive: true);
        handed.File($"{student}.{archive}", archive == "zip" ? pack.Zip() : pack.Tar());
    }
}
