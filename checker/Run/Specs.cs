using System.Xml.Linq;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using WeightDecay.Given;
using WeightDecay.Given.Judging;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Run;

/// <summary>What NUnit knows of a spec, in the kit's words.</summary>
internal static class Specs
{
    /// <summary>All specs as verdicts not yet given, in the order of the file (NUnit's own order is alphabetical).</summary>
    public static IEnumerable<Verdict> Listed(ITest root) =>
        from test in Leaves(root)
        orderby test.Method!.MethodInfo.DeclaringType == typeof(Spec), test.Method!.MethodInfo.MetadataToken
        select Verdict(test, VerdictKind.NotStarted);

    public static Verdict Verdict(ITest test, VerdictKind kind) =>
        new(test.Name, (int)(Property(test, TaskAttribute.Property) ?? 0), kind)
        {
            NeverFailedBecause = Property(test, nameof(TaskAttribute.NeverFailedBecause)) as string,
        };

    public static TestFilter Filter(ITest root, string[]? only) =>
        only is null
            ? TestFilter.Empty
            : TestFilter.FromXml(
                new XElement(
                    "filter",
                    new XElement(
                        "or",
                        Leaves(root).Where(t => only.Contains(t.Name)).Select(t => new XElement("test", t.FullName))
                    )
                ).ToString()
            );

    /// <summary>What an earlier run left on the tests: misconceptions it named, figures it drew.</summary>
    public static void Forget(ITest root)
    {
        foreach (ITest test in Leaves(root))
        foreach (string left in new[] { Failure.Named, PlotAttribute.Property, Spec.Leaning })
            if (test.Properties.ContainsKey(left))
                test.Properties[left].Clear();
    }

    // A test with cases carries its properties on the method, one level above each case.
    private static object? Property(ITest test, string name) =>
        test.Properties.Get(name) ?? test.Parent?.Properties.Get(name);

    private static IEnumerable<ITest> Leaves(ITest test) => test.IsSuite ? test.Tests.SelectMany(Leaves) : [test];
}
