using System.CommandLine;
using WeightDecay.Checking;
using WeightDecay.Cohort;

var folder = new Argument<string>("folder")
{
    Description = "Where the class goes; what it earned goes beside it, as <folder>.truth.json.",
};
var students = new Option<int>("--students") { DefaultValueFactory = _ => 40 };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
var shape = new Option<Layout>("--shape") { Description = "folders, moodle, canvas, checkouts, zips." };
var loops = new Option<int>("--loops") { Description = "How many in a hundred have a task that never comes back." };
var answers = new Option<int>("--answers") { Description = "How many exercises each hands in; all without it." };
var command = new RootCommand("Makes up a class, with marks that are known.")
{
    folder,
    students,
    seed,
    shape,
    loops,
    answers,
};
command.SetAction(p =>
{
    string place = Path.GetFullPath(p.GetValue(folder)!);
    if (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any())
        throw new ArgumentException($"{p.GetValue(folder)} is not empty.");
    var kit =
        Kit.Around(Environment.CurrentDirectory) ?? throw new InvalidOperationException("Run this inside the kit.");
    var orders = new Orders(p.GetValue(students), p.GetValue(seed), p.GetValue(loops), p.GetValue(answers));
    var made = Class.Of(kit, orders);
    Packer.Lay(made, p.GetValue(shape), place);
    string truth = $"{Path.TrimEndingDirectorySeparator(place)}.truth.json";
    File.WriteAllText(truth, TruthFile.Of(made));
    Console.WriteLine(
        $"{made.Length} students; what they earned is in {Path.GetFileName(truth)}, beside their folder."
    );
});
return command.Parse(args).Invoke();
