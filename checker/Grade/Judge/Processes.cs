using System.Threading.Tasks;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The process of the submission under judgement, and one that waits for the next.</summary>
internal sealed class Processes : IDisposable
{
    private Task<SubjectProcess>? next;
    private SubjectProcess? current;

    public SubjectProcess? Current => current;

    /// <summary>The submission's process, with the exercise's code in it.</summary>
    public SubjectProcess Of(Guest guest)
    {
        if (current?.Guest?.Submission != guest.Submission)
            Lose();
        current ??= Fresh(guest.Command);
        if (current.Guest != guest)
            current.Load(guest);
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
