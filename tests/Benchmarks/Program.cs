using WeightDecay.Benchmarks;
using WeightDecay.Checking;

var kit = Kit.Around(Environment.CurrentDirectory) ?? throw new InvalidOperationException("Run this inside the kit.");
using var solved = new SolvedKit(kit);
var parts = new Dictionary<string, Func<IEnumerable<Row>>>
{
    ["commands"] = () => Commands.Measure(kit, solved),
    ["specs"] = () => Specs.Measure(kit),
    ["experiments"] = () => Experiments.Measure(kit),
    ["grading"] = () => Grading.Measure(kit, solved),
    [GradingLong.Part] = () => GradingLong.Measure(kit),
    ["saves"] = () => Saves.Measure(solved),
    ["watched"] = () => WatchedTests.Measure(solved),
};
Console.WriteLine(Row.Heading);
foreach (
    Row row in parts
        .Where(p => args.Length == 0 && p.Key != GradingLong.Part || args.Contains(p.Key))
        .SelectMany(p => p.Value())
)
    Console.WriteLine(row.Line);
