using WeightDecay.Checking;
using WeightDecay.Checking.Run;

if (args is [Child.Verb, var input, var output])
    return ChildProgram.Run(input, output);
var kit = Kit.Around(Environment.CurrentDirectory)!;
var watch = System.Diagnostics.Stopwatch.StartNew();
using var checker = new Checker(kit, Checker.Limit);
foreach (var e in Catalogue.Of(kit).Exercises)
foreach (var s in new[] { Subjects.Solution(kit, e), Subjects.Stub(kit, e) }.Concat(Subjects.Misconceptions(kit, e)))
{
    var o = checker.Check(e, s);
    Console.WriteLine($"{e} {s.Name} {o.IsDone} {watch.ElapsedMilliseconds} ms");
    foreach (var p in o.Problems)
        Console.WriteLine($"   {p}");
    foreach (var v in o.Verdicts)
        Console.WriteLine($"   {v.Kind} {v.Title} {v.Seconds:0.000} [{v.Misconception}] {v.Message}");
}
return 0;
