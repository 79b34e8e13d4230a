using WeightDecay.Benchmarks;
using WeightDecay.Checking;

var kit = Kit.Around(Environment.CurrentDirectory) ?? throw new InvalidOperationException("Run this inside the kit.");
using var solved = new SolvedKit(kit);
Row[] rows =
[
    .. Commands.Measure(kit, solved),
    .. Specs.Measure(kit),
    .. Experiments.Measure(kit),
    .. Saves.Measure(solved),
];
Console.WriteLine(Row.Table(rows));
