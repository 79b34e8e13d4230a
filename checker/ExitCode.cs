namespace WeightDecay.Checking;

/// <summary>The three ways a command can end.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int NotYet = 1;
    public const int Trouble = 2;
}
