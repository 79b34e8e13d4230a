using System.CommandLine;
using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking.Commands;

/// <summary>The verbs with their arguments and options; what each does is a class of its own.</summary>
internal static class Verbs
{
    public static RootCommand Root(Func<Desk> desk)
    {
        var root = new RootCommand(
            "A test-driven course on weight decay. Without a verb: where am I, and what is next?"
        )
        {
            List(desk),
            Check(desk),
            Watch(desk),
            Hint(desk),
            Plot(desk),
            Claims(desk),
            ReportVerb.Of(desk),
            GradeVerb.Of(desk),
            Reset(desk),
            Solution(desk),
            Doctor(desk),
            New(desk),
            Laws(desk),
        };
        root.SetAction(_ => HomeCommand.Run(desk()));
        return root;
    }

    private static Command List(Func<Desk> desk)
    {
        var command = new Command("list", "Every exercise, with the state of its tasks.");
        command.SetAction(_ => ListCommand.Run(desk()));
        return command;
    }

    private static Command Check(Func<Desk> desk)
    {
        var exercise = Optional(
            "exercise",
            "Which one (1, 01, ScratchPenalty, 01-ScratchPenalty); all of them when left out."
        );
        var all = new Option<bool>("--all") { Description = "Show every spec that fails, not the first alone." };
        var command = new Command("check", "Run the specs against your code.") { exercise, all };
        command.SetAction(p => CheckCommand.Run(desk(), p.GetValue(exercise), p.GetValue(all)));
        return command;
    }

    private static Command Watch(Func<Desk> desk)
    {
        var exercise = Optional("exercise", "Where to begin; the first exercise when left out.");
        var poll = new Option<bool>("--poll") { Description = "Look for saves by the clock, where no change is told." };
        var plain = new Option<bool>("--plain") { Description = "Line after line, for screen readers." };
        var command = new Command("watch", "Check every save at once.") { exercise, poll, plain };
        command.SetAction(p => WatchCommand.Run(desk(), p.GetValue(exercise), p.GetValue(poll), p.GetValue(plain)));
        return command;
    }

    private static Command Hint(Func<Desk> desk)
    {
        var exercise = Required("exercise", "Which exercise.");
        var task = Optional("task", "The task's number or name; the first unfinished one when left out.");
        var all = new Option<bool>("--all") { Description = "Show all levels at once." };
        var command = new Command("hint", "The next hint for a task, a little deeper each time.")
        {
            exercise,
            task,
            all,
        };
        command.SetAction(p =>
            HintCommand.Run(desk(), p.GetRequiredValue(exercise), p.GetValue(task), p.GetValue(all))
        );
        return command;
    }

    private static Command Plot(Func<Desk> desk)
    {
        var exercise = Optional("exercise", "Which exercise; all of them when left out.");
        var format = new Option<PictureFormat>("--format")
        {
            Description = "svg, or png for programs that can't show svg.",
        };
        var open = new Option<bool>("--open") { Description = "Show the pictures at once." };
        var solutions = new Option<bool>("--solutions")
        {
            Description = "For authors: draw the solutions' plots, into the lessons' folders.",
        };
        var command = new Command("plot", "Draw the exercise's plots from your own functions.")
        {
            exercise,
            format,
            open,
            solutions,
        };
        command.SetAction(p =>
            p.GetValue(solutions)
                ? PlotCommand.RunSolutions(desk(), p.GetValue(exercise))
                : PlotCommand.Run(desk(), p.GetValue(exercise), p.GetValue(format), p.GetValue(open))
        );
        return command;
    }

    private static Command Claims(Func<Desk> desk)
    {
        var seeds = new Option<int>("--seeds")
        {
            Description = "How many draws of data and start.",
            DefaultValueFactory = _ => ClaimsCommand.Seeds,
        };
        var plot = new Option<bool>("--plot") { Description = "Draw each claim's figures, too." };
        var write = new Option<bool>("--write") { Description = "For authors: write docs/claims.md and its plots." };
        var command = new Command("claims", "Settle the discussion page's claims by experiment.")
        {
            seeds,
            plot,
            write,
        };
        command.SetAction(p => ClaimsCommand.Run(desk(), p.GetValue(seeds), p.GetValue(plot), p.GetValue(write)));
        return command;
    }

    private static Command Reset(Func<Desk> desk)
    {
        var exercise = Required("exercise", "Which exercise.");
        var yes = new Option<bool>("--yes") { Description = "Don't ask." };
        var command = new Command("reset", "Put the stub back; your file is kept as a backup.") { exercise, yes };
        command.SetAction(p => ResetCommand.Run(desk(), p.GetRequiredValue(exercise), p.GetValue(yes)));
        return command;
    }

    private static Command Solution(Func<Desk> desk)
    {
        var exercise = Required("exercise", "Which exercise.");
        var spoil = new Option<bool>("--spoil")
        {
            Description = "Show it even though your own code does not pass yet.",
        };
        var command = new Command("solution", "Our solution, once yours passes.") { exercise, spoil };
        command.SetAction(p => SolutionCommand.Run(desk(), p.GetRequiredValue(exercise), p.GetValue(spoil)));
        return command;
    }

    private static Command Doctor(Func<Desk> desk)
    {
        var sandbox = new Option<bool>("--sandbox")
        {
            Description = "How well strangers' code is locked up for grading, by trying to get out.",
        };
        var command = new Command("doctor", "What this system has, and what is missing.") { sandbox };
        command.SetAction(p => p.GetValue(sandbox) ? SandboxCommand.Run(desk()) : DoctorCommand.Run(desk()));
        return command;
    }

    private static Command New(Func<Desk> desk)
    {
        var name = Required("name", "A number, a hyphen and a class name, such as 12-DropoutMask.");
        var command = new Command("new", "For authors: scaffold an exercise.") { name };
        command.SetAction(p => NewCommand.Run(desk(), p.GetRequiredValue(name)));
        return command;
    }

    private static Command Laws(Func<Desk> desk)
    {
        var exercise = Optional("exercise", "Which one; all of them when left out.");
        var command = new Command("laws", "For authors: which of the kit's laws an exercise breaks.") { exercise };
        command.SetAction(p => LawsCommand.Run(desk(), p.GetValue(exercise)));
        return command;
    }

    private static Argument<string> Required(string name, string description) =>
        new(name) { Description = description };

    private static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
