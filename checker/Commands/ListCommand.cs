using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Commands;

/// <summary>Every exercise with the state of its tasks.</summary>
internal static class ListCommand
{
    public static int Run(Desk desk)
    {
        desk.Console.Write(Course.Tree(desk.Check(desk.Catalogue.Exercises)));
        return ExitCode.Done;
    }
}
