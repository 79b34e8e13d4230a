using WeightDecay.Benchmarks;
using WeightDecay.Checking;

var kit = Kit.Around(Environment.CurrentDirectory) ?? throw new InvalidOperationException("Run this inside the kit.");
using var solved = new SolvedKit(kit);
Console.WriteLine(Row.Heading);
foreach (
    Row row in Commands
        .Measure(kit, solved)
        .Concat(Specs.Measure(kit))
        .Concat(Experiments.Measure(kit))
        .Concat(Saves.Measure(solved))
)
    Console.WriteLine(row.Line);
