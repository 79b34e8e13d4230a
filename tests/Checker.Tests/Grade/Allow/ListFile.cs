using System.Reflection;
using WeightDecay.Checking.Grade.Allow;

namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>The list has a version, and names nothing that isn't there: a misspelt prohibition would forbid nothing.</summary>
public sealed class ListFile
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Lazy<HashSet<string>> Names = new(() =>
        [.. Rules(RuleKind.Assembly).Select(r => Assembly.Load(r.Pattern)).SelectMany(Types).SelectMany(NamesOf)]
    );

    private static IEnumerable<Rule> Rules(params RuleKind[] kinds) =>
        AllowList.Shipped.Rules.Where(r => kinds.Contains(r.Kind));

    [Test]
    public void It_has_a_version() => Assert.That(AllowList.Shipped.Version, Does.Match("^[0-9]+$"));

    [Test]
    public void Whatever_it_names_is_there() =>
        Assert.That(
            Rules(RuleKind.Allowed, RuleKind.Denied, RuleKind.CompilerOnly, RuleKind.Base)
                .Select(r => r.Pattern)
                .Where(p => !Names.Value.Contains(p)),
            Is.Empty
        );

    [Test]
    public void The_exercises_it_names_are_there() =>
        Assert.That(
            AllowList.Shipped.Rules.Select(r => r.Exercise).Where(e => e != "").Distinct(),
            Is.SubsetOf(Inspector.Exercises.Select(e => e.Name))
        );

    [TestCase("System.Math.*", "An allow-list begins with 'version ' and a number")]
    [TestCase("version 1\nSystem.Math.*\n% x", "This is no rule of an allow-list: % x")]
    public void What_is_no_list_is_told_by_its_line(string text, string message) =>
        Assert.That(() => AllowList.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(message));

    // Facades hold no types of their own, only pointers to them.
    private static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetTypes().Concat(assembly.GetForwardedTypes());

    // Every way in which the list may speak of a type.
    private static IEnumerable<string> NamesOf(Type type)
    {
        string name = type.FullName!.Replace('+', '.');
        string[] below = name.Split('.');
        return type.GetMembers(All)
            .Select(m => m.Name == ".ctor" ? "new" : m.Name)
            .Select(m => $"{name}.{m}")
            .Concat([name, $"{name}.*"])
            .Concat(below.Select((_, i) => $"{string.Join('.', below[..(i + 1)])}.**"));
    }
}
