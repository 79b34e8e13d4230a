namespace WeightDecay.Checking.Commands;

internal static class NewCommand
{
    public static int Run(Desk desk, string name) => ExitCode.Done;
}
