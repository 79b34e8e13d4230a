namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>What a lesson asks to be written by hand can't be left to the library, there alone.</summary>
public sealed class HandWritten
{
    private const string Adam = "_ = §optim.Adam(Array.Empty<TorchSharp.Modules.Parameter>(), 0.1);";
    private const string SGD = "_ = §optim.SGD(Array.Empty<TorchSharp.Modules.Parameter>(), 0.1);";
    private const string Run =
        "_ = §Training.Run(RegressionData.Create(1), Training.Start(1), new TrainingOptions(1));";

    [TestCase("03", SGD, "`torch.optim.SGD` is not available in this exercise: write the step itself")]
    [TestCase("03", Adam, "`torch.optim.Adam` is not available in this exercise: write the step itself")]
    [TestCase("05", Run, "`Training.Run` is not available in this exercise: write the loop")]
    [TestCase("08", Adam, "`torch.optim.Adam` is not available in this exercise: write the step itself, only task 8")]
    public void It_is_refused(string number, string statements, string text) =>
        Refusal.Assert(Inspector.Named(number), Refusal.InFunction(statements), text);

    [TestCase("08", SGD)]
    [TestCase("05", SGD)]
    [TestCase("06", Run)]
    [TestCase("01", Adam)]
    public void Elsewhere_it_is_allowed(string number, string statements) =>
        Assert.That(
            Inspector.Problems(Inspector.Named(number), Refusal.InFunction(statements.Replace("§", ""))),
            Is.Empty
        );
}
