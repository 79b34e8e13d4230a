using System.Diagnostics;
using System.Threading;
using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Run;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The judge's end of a process that holds a submission.</summary>
internal sealed class SubjectProcess : IDisposable
{
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly Frames frames;
    private readonly ErrorHead errors;
    private bool isTimeUp;
    private bool isAwake;

    public SubjectProcess(string[] command)
    {
        process = Spawner.Start(command);
        frames = new Frames(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
        errors = new ErrorHead(process.StandardError);
    }

    /// <summary>The submission whose code this process has seen, if any.</summary>
    public string? Submission { get; private set; }

    /// <summary>The code that it holds, if any.</summary>
    public Code? Subject { get; private set; }

    /// <summary>The global generator, shared with this process.</summary>
    public Randomness Randomness { get; } = new();

    /// <exception cref="SubjectEnded">The runtime took the code so ill that the process ended, or hung.</exception>
    public void Load(Guest guest, Code subject, TimeSpan limit)
    {
        Send(Frames.Bytes(to => Write(to, subject)));
        Submission = guest.Submission; // from here on it may be in there
        Expect(Next(limit), Message.Ready);
        Subject = subject;
    }

    /// <summary>Waits until it has said that it is there.</summary>
    /// <exception cref="SubjectEnded">It never said so: not the student's fault.</exception>
    public void WakeUp()
    {
        if (!isAwake)
            Expect(Next(StartUp), Message.Ready);
        isAwake = true;
    }

    /// <exception cref="SubjectEnded">The process is gone.</exception>
    public void Send(byte[] message)
    {
        if (!TrySend(message))
            throw Ended();
    }

    /// <summary>Whether the message is under way; if the process is gone, what it is asked next will tell how.</summary>
    public bool TrySend(byte[] message)
    {
        try
        {
            frames.Send(to => to.Write(message));
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The next message.</summary>
    /// <exception cref="SubjectEnded">The process is gone, took too long, or sent what is no message.</exception>
    public byte[] Next(TimeSpan limit)
    {
        using var alarm = new Timer(_ => TimeIsUp(), null, limit, Timeout.InfiniteTimeSpan);
        try
        {
            return frames.Next() ?? throw Ended();
        }
        catch (InvalidDataException)
        {
            throw SubjectEnded.Babble();
        }
    }

    /// <summary>What bytes of this process mean.</summary>
    /// <exception cref="SubjectEnded">They mean nothing.</exception>
    public T Decoded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (Thrown or SubjectEnded)) // libtorch's own exceptions, too
        {
            Kill();
            throw SubjectEnded.Babble();
        }
    }

    /// <summary>Another spec begins, which knows of no earlier call.</summary>
    public void Forget()
    {
        TrySend([(byte)Message.Forget]);
        Randomness.Forget();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void TimeIsUp()
    {
        isTimeUp = true;
        Kill();
    }

    private void Kill()
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

    private SubjectEnded Ended()
    {
        if (isTimeUp)
            return SubjectEnded.TimeUp();
        process.WaitForExit(TimeSpan.FromSeconds(5));
        return new SubjectEnded(
            Endings.Describe(process.HasExited ? process.ExitCode : null, errors.ToString()),
            false
        );
    }

    private static void Write(BinaryWriter to, Code subject)
    {
        to.Write((byte)Message.Load);
        to.Write(subject.Class);
        to.Write(subject.Assembly.Length);
        to.Write(subject.Assembly);
        to.Write(subject.Symbols.Length);
        to.Write(subject.Symbols);
    }

    private static void Expect(byte[] message, Message expected)
    {
        if (message is not [var kind, ..] || (Message)kind != expected)
            throw SubjectEnded.Babble();
    }
}
