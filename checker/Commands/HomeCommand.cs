using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>No verb: where am I, what next?</summary>
internal static class HomeCommand
{
    public static int Run(Desk desk)
    {
        var outcomes = desk.Check(desk.Catalogue.Exercises).ToList();
        desk.Console.Write(Course.Summary(outcomes));
        desk.Console.Write(NextStep.After(outcomes));
        return ExitCode.Done;
    }
}
