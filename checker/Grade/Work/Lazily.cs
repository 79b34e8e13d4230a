namespace WeightDecay.Checking.Grade.Work;

/// <summary>An examiner that is there once there is something to examine: a run that finds all in the store starts none.</summary>
internal sealed class Lazily(Func<Examiner> make) : IDisposable
{
    private readonly Lazy<Examiner> examiner = new(make);

    public Examiner Value => examiner.Value;

    public void Dispose()
    {
        if (examiner.IsValueCreated)
            examiner.Value.Dispose();
    }
}
