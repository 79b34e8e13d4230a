using System.Text;

namespace WeightDecay.Checking.Run;

/// <summary>The first characters that a process wrote to its standard error.</summary>
internal sealed class ErrorHead(int limit)
{
    private readonly StringBuilder kept = new();

    public void Add(string? line)
    {
        lock (kept)
            if (line is not null && kept.Length < limit)
                kept.AppendLine(line);
    }

    public override string ToString()
    {
        lock (kept)
            return kept.ToString();
    }
}
