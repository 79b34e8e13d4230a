using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;

namespace WeightDecay.Checking.Run;

/// <summary>
/// The parent's end of one child process. What goes wrong in there (a loop, a crash, an exit) costs this process
/// and nothing else. The two talk over pipes of their own, so that nothing a learner prints can be mistaken for a verdict.
/// </summary>
internal sealed class Child : IDisposable
{
    public const string Verb = "run-specs";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly AnonymousPipeServerStream toChild = new(PipeDirection.Out, HandleInheritability.Inheritable);
    private readonly AnonymousPipeServerStream fromChild = new(PipeDirection.In, HandleInheritability.Inheritable);
    private readonly Process process;
    private readonly StreamWriter jobs;
    private readonly StreamReader reports;
    private readonly ErrorHead errors;
    private readonly HashSet<string> known = []; // what it has loaded

    public Child()
    {
        process = Process.Start(StartInfo())!;
        process.StandardInput.Close(); // nobody answers a Console.ReadLine
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        errors = new ErrorHead(process.StandardError);
        toChild.DisposeLocalCopyOfClientHandle();
        fromChild.DisposeLocalCopyOfClientHandle();
        jobs = new StreamWriter(toChild) { AutoFlush = true };
        reports = new StreamReader(fromChild);
    }

    /// <summary>What it holds now, in bytes; 0 when it has ended.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
    }

    /// <summary>Ends it from another thread: whoever follows it sees its end.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }

    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    public void Send(Job job) => jobs.WriteLine(Wire.Write(known.Add(job.Key) ? job : job with { Judging = null }));

    /// <summary>The child's next report; null when it has ended, be it in the middle of one.</summary>
    /// <exception cref="TimeoutException">It said nothing for that long.</exception>
    public Report? Next(TimeSpan limit)
    {
        string? line = reports.ReadLineAsync().WaitAsync(limit).GetAwaiter().GetResult();
        try
        {
            return line is null ? null : Wire.Read<Report>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether it crashes: it has said something where nobody else prints, and then it ends.</summary>
    public bool Crashes() => errors.HasBegun && process.WaitForExit(Patience);

    /// <summary>In one clause, how the process ended.</summary>
    public string Ending()
    {
        process.WaitForExit(TimeSpan.FromSeconds(5));
        return Endings.Describe(process.HasExited ? process.ExitCode : null, errors.ToString());
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
        toChild.Dispose();
        fromChild.Dispose();
    }

    private ProcessStartInfo StartInfo()
    {
        string program = typeof(Child).Assembly.Location;
        var start = new ProcessStartInfo(Host.Path)
        {
            ArgumentList =
            {
                "exec",
                program,
                Verb,
                toChild.GetClientHandleAsString(),
                fromChild.GetClientHandleAsString(),
            },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OMP_NUM_THREADS"] = "1";
        start.Environment["DiffEngine_Disabled"] = "true";
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in Tuning.Variables)
            start.Environment[name] = value;
        start.Environment["MALLOC_ARENA_MAX"] = "1"; // of libtorch's memory, what is given back leaves one heap, not one a thread
        start.Environment.Add(MemoryLimit.OfHeap!);
        return start;
    }
}
