using System.Threading.Tasks;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The process of the submission under judgement, and one that waits for the next.</summary>
internal sealed class Processes : IDisposable
{
    private Task<SubjectProcess>? next;
    private SubjectProcess? current;

    public SubjectProcess? Current => current;

    /// <summary>The submission's process, awake; whether it holds the exercise's code is for the caller to see to.</summary>
    /// <exception cref="SubjectEnded">It did not come up: nothing of the submission was in it.</exception>
    public SubjectProcess Of(Guest guest)
    {
        if (current?.Submission != guest.Submission)
            Lose();
        current ??= Fresh(guest.Command);
        current.WakeUp();
        return current;
    }

    /// <summary>What was run there is over.</summary>
    public void Lose()
    {
        current?.Dispose();
        current = null;
    }

    public void Dispose()
    {
        Lose();
        next?.Result.Dispose();
    }

    private SubjectProcess Fresh(string[] command)
    {
        SubjectProcess fresh = next?.Result ?? new SubjectProcess(command);
        next = Task.Run(() => new SubjectProcess(command));
        return fresh;
    }
}
