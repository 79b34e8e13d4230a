using System.Diagnostics;
using System.Text.Json;
using System.Threading.Tasks;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Workshop;

/// <summary>Our end of the compile worker: replaced when a source takes it down, or too long, and after so many sources.</summary>
internal sealed class CompileWorker(string[] command) : IDisposable
{
    private const int JobsPerProcess = 6_000;
    private const string TooLong = "takes the compiler too long: write it in smaller steps";
    private const string Fatal = "makes the compiler itself fail: write it in smaller steps, with less nesting";

    // The worker keeps its own, shorter limit; this one is for code on which even that has no effect.
    private static readonly TimeSpan Limit = Compiler.Limit + TimeSpan.FromSeconds(10);
    private Process? process;
    private int jobs;

    /// <exception cref="Infrastructure">Not even the stub can be compiled: our fault, not the student's.</exception>
    public Product Compile(CompileJob job)
    {
        if (jobs >= JobsPerProcess)
            Renew();
        Product product = Tried(job);
        if (product.IsLost && Tried(job with { Source = job.Stub }).Code.Length == 0)
            throw new Infrastructure("The process that compiles submissions can't be started, or does not work.");
        return product;
    }

    public void Dispose() => Renew();

    // A source that takes the worker with it must do so twice: the first time it may have been something else.
    private Product Tried(CompileJob job, bool isAgain = false)
    {
        try
        {
            if (Answer(job) is { } product)
                return product;
        }
        catch (TimeoutException)
        {
            return Lost(job, TooLong);
        }
        catch (Exception e) when (e is IOException or JsonException or System.ComponentModel.Win32Exception)
        {
            // It is gone.
        }
        Product lost = Lost(job, Fatal);
        return isAgain ? lost : Tried(job, isAgain: true);
    }

    private Product? Answer(CompileJob job)
    {
        process ??= Started();
        jobs++;
        process.StandardInput.WriteLine(Wire.Write(job));
        process.StandardInput.Flush();
        string? line = process.StandardOutput.ReadLineAsync().WaitAsync(Limit).GetAwaiter().GetResult();
        return line is null ? null : Wire.Read<Product>(line);
    }

    private Product Lost(CompileJob job, string sentence)
    {
        Renew();
        return Product.Lost(job, sentence);
    }

    private Process Started()
    {
        Process started = Spawner.Start(command);
        _ = started.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return started;
    }

    private void Renew()
    {
        if (process is { HasExited: false })
            process.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
        jobs = 0;
    }
}
