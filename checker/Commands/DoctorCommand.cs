namespace WeightDecay.Checking.Commands;

internal static class DoctorCommand
{
    public static int Run(Desk desk) => ExitCode.Done;
}
