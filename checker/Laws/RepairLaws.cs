using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Laws;

/// <summary>
/// The laws of code that is handed out to be mended: it compiles, and each of its defects is told by name while the others
/// are still there.
/// </summary>
public sealed class RepairLaws(Kit kit, Exercise exercise, Checker checker)
{
    public IEnumerable<Breach> Broken()
    {
        string[] tasks = [.. Repair.Tasks(File.ReadAllText(kit.Solution(exercise)))];
        if (tasks.Length == 0)
            return [];
        var outcome = checker.Check(exercise, Subjects.HandedOut(kit, exercise));
        return outcome.Problems.IsEmpty
            ? tasks.SelectMany(task => Untold(task, outcome))
            : outcome.Problems.Select(p => Law(2, $"the code handed out does not compile: {p.File}:{p.Line} {p.Text}"));
    }

    private IEnumerable<Breach> Untold(string task, Outcome outcome)
    {
        int number = exercise.Tasks.IndexOf(task) + 1;
        var told = outcome.Verdicts.Where(v => v.Task == number).Select(v => v.Misconception).ToHashSet();
        return from misconception in Subjects.Misconceptions(kit, exercise)
            where MisconceptionFile.Tasks(exercise, misconception.Path).Contains(number)
            where !told.Contains(misconception.Name)
            select Law(4, $"no spec of {task} tells the code handed out by the name {misconception.Name}");
    }

    private Breach Law(int number, string sentence) => new(number, exercise.Name, sentence);
}
