namespace WeightDecay.Checking.Tests.Judging;

/// <summary>Something that notices how often it is asked, for claims about claims.</summary>
public sealed class Notes
{
    private int asked;

    public double Refused => throw new InvalidOperationException("not that one");

    public string Ask() => $"asked {++asked} times";
}
