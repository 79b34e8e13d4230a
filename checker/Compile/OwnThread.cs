using System.Runtime.ExceptionServices;
using System.Threading;

namespace WeightDecay.Checking.Compile;

/// <summary>
/// Lends the compiler a thread. It parses on a narrow stack, where its parser sees in time that code is too deep, and
/// goes on on a wide one, so that what fits the first can't overflow the second.
/// </summary>
internal static class OwnThread
{
    public const int Narrow = 1 << 20;
    public const int Wide = 256 << 20;

    /// <exception cref="OperationCanceledException">The work took longer than the limit.</exception>
    public static T Run<T>(int stack, TimeSpan limit, Func<CancellationToken, T> work)
    {
        using var cancel = new CancellationTokenSource(limit);
        T? result = default;
        ExceptionDispatchInfo? error = null;
        var thread = new Thread(() => error = Try(() => result = work(cancel.Token)), stack) { IsBackground = true };
        thread.Start();
        if (!thread.Join(limit + limit))
            throw new OperationCanceledException();
        error?.Throw();
        return result!;
    }

    private static ExceptionDispatchInfo? Try(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception e)
        {
            return ExceptionDispatchInfo.Capture(e);
        }
    }
}
