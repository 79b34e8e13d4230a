namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>Where specs are to be written, NUnit may compare, and nothing else.</summary>
public sealed class NUnitInExercise12
{
    [TestCase("§Assert.Ignore();", "`Assert.Ignore` is not available in exercises: use `Assert.That`")]
    [TestCase("§Assert.Inconclusive(\"x\");", "`Assert.Inconclusive`")]
    [TestCase("_ = §TestContext.CurrentContext.WorkDirectory;", "`TestContext.CurrentContext`")]
    [TestCase("§TestContext.AddTestAttachment(\"x\");", "`TestContext.AddTestAttachment`")]
    [TestCase(
        "_ = §NUnit.Framework.Internal.TestExecutionContext.CurrentContext;",
        "`TestExecutionContext.CurrentContext`"
    )]
    [TestCase("Assert.That(args, §Has.Property(\"Length\"));", "`Has.Property`")]
    [TestCase("Assert.That(args, Has.All.§Property(\"Length\"));", "`ConstraintExpression.Property`")]
    [TestCase("Assert.That(\"x\", §Does.Exist);", "`Does.Exist`")]
    [TestCase("Assert.That(() => 1, Is.EqualTo(1).§After(1000));", "`Constraint.After`")]
    public void What_reads_files_waits_or_knows_of_the_run_is_refused(string statements, string text) =>
        Refusal.Assert(Inspector.Named("12"), $"using NUnit.Framework;\n{Refusal.InFunction(statements)}", text);
}
