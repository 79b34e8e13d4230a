using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;
using NUnit.Framework.Internal.Commands;

namespace WeightDecay.Given.Judging;

/// <summary>
/// The tests that a learner adds to those that are asked for. NUnit itself finds and runs them, so whatever makes a function
/// a test elsewhere does so here.
/// </summary>
internal static class FurtherTests
{
    /// <summary>By name, since the process that holds a submission has no other word of what was asked for.</summary>
    public static readonly string[] AskedFor =
    [
        "One_step_is_exact",
        "Shape_and_type_are_kept",
        "The_arguments_are_left_alone",
    ];

    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    // Holds no class that its exercise has done with.
    private static readonly ConditionalWeakTable<Type, TestMethod[]> Known = [];

    /// <summary>Those that stand beside a test that is asked for, each of their cases by itself, in the order of the file.</summary>
    public static TestMethod[] Beside(Action spec) =>
        spec.Method.DeclaringType is { } type ? Known.GetValue(type, Of) : [];

    /// <summary>Runs one of them in NUnit's current context.</summary>
    public static void Run(TestMethod test)
    {
        if (test.RunState == RunState.NotRunnable)
            throw new AssertionException($"{test.Properties.Get(PropertyNames.SkipReason)}");
        if (test.Method.MethodInfo.IsGenericMethod)
            throw new AssertionException("Generic tests are not run."); // an attribute could name any type for them, unseen
        var context = TestExecutionContext.CurrentContext;
        context.TestObject = test.Method.MethodInfo.IsStatic
            ? null
            : Activator.CreateInstance(test.Method.MethodInfo.DeclaringType!);
        try
        {
            new TestMethodCommand(test).Execute(context);
        }
        catch (NUnitException e) when (e.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown is ToDo ? new AssertionException("This test is still to do.") : thrown);
        }
    }

    private static TestMethod[] Of(Type type) =>
        [
            .. type.GetMethods(All)
                .Where(m => !IsAskedFor(m))
                .OrderBy(m => m.MetadataToken)
                .Select(m => new MethodWrapper(type, m))
                .Where(Builder.CanBuildFrom)
                .SelectMany(m => Cases(Builder.BuildFrom(m))),
        ];

    private static bool IsAskedFor(MethodInfo method) =>
        method.GetParameters().Length == 0 && AskedFor.Contains(method.Name);

    private static DefaultTestCaseBuilder Builder => new();

    private static IEnumerable<TestMethod> Cases(ITest test) =>
        test.RunState is not (RunState.Runnable or RunState.NotRunnable) ? [] // ignored, or explicit
        : test is TestMethod one ? [one]
        : test.Tests.SelectMany(Cases);
}
