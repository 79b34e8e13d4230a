using System.Buffers.Binary;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Counts the entries of a zip by walking along its directory, before the library makes an object of each: the count in the
/// header may be a lie.
/// </summary>
internal static class ZipDirectory
{
    private const uint End = 0x06054B50;
    private const uint End64Locator = 0x07064B50;
    private const uint Header = 0x02014B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int HeaderLength = 46;
    private const int LongestComment = 65_535;

    public static bool HasMoreThan(Stream zip, int most)
    {
        zip.Position = Start(zip);
        byte[] header = new byte[HeaderLength];
        int count = 0;
        while (count <= most && Filled(zip, header) && Number(header, 0) == Header)
        {
            count++;
            zip.Position += Short(header, 28) + Short(header, 30) + Short(header, 32);
        }
        zip.Position = 0;
        return count > most;
    }

    private static long Start(Stream zip)
    {
        byte[] tail = new byte[(int)Math.Min(zip.Length, EndLength + LongestComment)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        int end = LastEnd(tail);
        uint start = Number(tail, end + 16);
        return IsElsewhere(tail, end) && Start64(zip, zip.Length - tail.Length + end - LocatorLength) is { } far
            ? far
            : start;
    }

    // A single field that is full makes the library look for the longer record, and believe that one.
    private static bool IsElsewhere(byte[] tail, int end) =>
        Short(tail, end + 4) == ushort.MaxValue
        || Short(tail, end + 10) == ushort.MaxValue
        || Number(tail, end + 16) == uint.MaxValue;

    // Null where there is no such record.
    private static long? Start64(Stream zip, long locatorAt)
    {
        byte[] locator = locatorAt < 0 ? new byte[LocatorLength] : At(zip, locatorAt, LocatorLength);
        if (Number(locator, 0) != End64Locator)
            return null;
        return Long(At(zip, Long(locator, 8), 56), 48);
    }

    private static int LastEnd(byte[] tail)
    {
        for (int i = tail.Length - EndLength; i >= 0; i--)
            if (Number(tail, i) == End)
                return i;
        throw new Unusable("is a damaged zip archive: its end is missing");
    }

    private static byte[] At(Stream zip, long position, int length)
    {
        byte[] bytes = new byte[length];
        zip.Position = position;
        zip.ReadExactly(bytes);
        return bytes;
    }

    private static bool Filled(Stream zip, byte[] bytes) =>
        zip.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;

    private static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static int Short(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static long Long(byte[] bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at));
}
