using System.Threading;

namespace WeightDecay.Checking.Commands;

/// <summary>Ctrl-C while it lives asks for an end; a second one is the system's own.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource source = new();

    public Interrupt() => Console.CancelKeyPress += Ask;

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= Ask;
        source.Dispose();
    }

    private void Ask(object? sender, ConsoleCancelEventArgs key)
    {
        key.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
