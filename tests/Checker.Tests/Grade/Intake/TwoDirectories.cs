using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>A zip with two lists of its entries: a short one for whoever counts, and one that the library reads.</summary>
public sealed class TwoDirectories
{
    private const int EndLength = 22;

    [Test]
    public void The_one_that_is_read_is_the_one_that_is_counted()
    {
        var pack = new Pack().Answer("ScratchPenalty.cs");
        for (int i = 0; i < 20; i++)
            pack.File($"{i}.txt");
        using var handed = new Handed { Limits = new IntakeLimits(ArchiveEntries: 10) }.File(
            "ann.zip",
            WithDecoy(pack.Zip())
        );
        Assert.That(handed.First().Problem, Is.EqualTo("can't be judged: ann.zip holds more than 10 files"));
    }

    // The last record says that its fields are too small, and yet where a list begins.
    private static byte[] WithDecoy(byte[] zip)
    {
        byte[] end = zip[^EndLength..];
        ulong count = BitConverter.ToUInt16(end, 10);
        ulong size = BitConverter.ToUInt32(end, 12);
        uint start = BitConverter.ToUInt32(end, 16);
        int decoy = zip.Length - EndLength + sizeof(uint);
        byte[] first = zip[(int)start..((int)start + 46 + BitConverter.ToUInt16(zip, (int)start + 28))];
        using var made = new MemoryStream();
        using var to = new BinaryWriter(made);
        to.Write(zip[..^EndLength]);
        to.Write(0u); // where the long list ends
        to.Write(first);
        long record = made.Position;
        Write(to, 0x06064B50u, 44ul, (ushort)45, (ushort)45, 0u, 0u, count, count, size, (ulong)start);
        Write(to, 0x07064B50u, 0u, (ulong)record, 1u);
        Write(
            to,
            0x06054B50u,
            (ushort)0,
            (ushort)0,
            ushort.MaxValue,
            ushort.MaxValue,
            uint.MaxValue,
            (uint)decoy,
            (ushort)0
        );
        return made.ToArray();
    }

    private static void Write(BinaryWriter to, params object[] fields)
    {
        foreach (object field in fields)
            if (field is ushort small)
                to.Write(small);
            else if (field is uint number)
                to.Write(number);
            else
                to.Write((ulong)field);
    }
}
