using System.Text;
using System.Threading.Tasks;

namespace WeightDecay.Checking.Run;

/// <summary>The first characters that a process writes to its standard error; the rest is read and forgotten.</summary>
internal sealed class ErrorHead
{
    private const int Most = 4_096;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Task<string> head;
    private volatile bool hasBegun;

    public ErrorHead(StreamReader errors) => head = Task.Run(() => Read(errors));

    /// <summary>Whether anything has come: a runtime that crashes says so, and may then look for the reason for seconds.</summary>
    public bool HasBegun => hasBegun;

    /// <summary>To be asked for once the process has ended.</summary>
    public override string ToString() => head.Wait(Patience) ? head.Result : "";

    private async Task<string> Read(StreamReader errors)
    {
        var kept = new StringBuilder();
        var buffer = new char[Most];
        while (await errors.ReadAsync(buffer) is > 0 and var count)
        {
            hasBegun = true;
            kept.Append(buffer, 0, Math.Min(count, Most - kept.Length));
        }
        return kept.ToString();
    }
}
