using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>
/// Starts processes from one thread that lives as long as this process: bubblewrap's --die-with-parent ends them when the
/// thread that started them ends, and the threads of a pool come and go.
/// </summary>
internal static class Spawner
{
    private static readonly Lazy<BlockingCollection<Action>> Work = new(Open);

    /// <exception cref="System.ComponentModel.Win32Exception">The program is not there.</exception>
    public static Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Work.Value.Add(() => Answer(started, start));
        return started.Task.GetAwaiter().GetResult();
    }

    private static void Answer(TaskCompletionSource<Process> started, ProcessStartInfo start)
    {
        try
        {
            started.SetResult(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            started.SetException(e);
        }
    }

    private static BlockingCollection<Action> Open()
    {
        var work = new BlockingCollection<Action>();
        new Thread(() => Run(work)) { IsBackground = true, Name = nameof(Spawner) }.Start();
        return work;
    }

    private static void Run(BlockingCollection<Action> work)
    {
        foreach (Action action in work.GetConsumingEnumerable())
            action();
    }
}
