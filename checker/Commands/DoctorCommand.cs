using Spectre.Console;
using WeightDecay.Checking.Doctor;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>What this system has, what the kit made of it, and what is missing.</summary>
internal static class DoctorCommand
{
    public static int Run(Desk desk)
    {
        var findings = Examination.Of(desk.Kit);
        desk.Console.Write(Findings.Of(findings));
        bool isWell = findings.All(f => f.IsThere || f.Need == Need.Sometimes);
        desk.Console.WriteLine(
            isWell
                ? "All that the exercises need is here."
                : "Something that the exercises need is missing: see ✗ above."
        );
        return isWell ? ExitCode.Done : ExitCode.Trouble;
    }
}
