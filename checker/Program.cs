using WeightDecay.Checking;
using WeightDecay.Checking.Author;
using WeightDecay.Checking.Laws;
using WeightDecay.Checking.Run;

if (args is [Child.Verb, var input, var output])
    return ChildProgram.Run(input, output);
var kit = Kit.Around(Environment.CurrentDirectory)!;
var catalogue = Catalogue.Of(kit);
var exercise = catalogue.Find(args[1])!;
if (args[0] == "derive")
{
    Directory.CreateDirectory(Path.GetDirectoryName(kit.Learner(exercise))!);
    File.WriteAllText(kit.Learner(exercise), Stub.From(File.ReadAllText(kit.Solution(exercise))));
    return 0;
}
using var checker = new Checker(kit, Checker.Limit);
if (args[0] == "laws")
    foreach (var breach in new FileLaws(kit, exercise).Broken().Concat(new RunLaws(kit, exercise, checker).Broken()))
        Console.WriteLine(breach);
if (args[0] == "show")
    foreach (
        var s in Subjects
            .Misconceptions(kit, exercise)
            .Concat(Subjects.Alternatives(kit, exercise))
            .Prepend(Subjects.Solution(kit, exercise))
            .Prepend(Subjects.Submission(kit, exercise))
            .Where(s => args.Length < 3 || s.Name == args[2])
    )
    {
        var o = checker.Check(exercise, s);
        Console.WriteLine($"\n{s.Kind} {s.Name}: done {o.IsDone}");
        foreach (var p in o.Problems)
            Console.WriteLine($"   {p}");
        foreach (var v in o.Verdicts)
            Console.WriteLine(
                $"   {v.Kind} [{v.Task}] {v.Title} {v.Seconds:0.000} s {v.Message.Replace("\n", "\n      ")}"
            );
    }
return 0;
