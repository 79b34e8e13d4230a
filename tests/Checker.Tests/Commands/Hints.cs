using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

public sealed class Hints : CommandTest
{
    [Test]
    public void Each_call_goes_one_level_deeper_and_is_remembered_for_each_task_alone()
    {
        Session.Type("hint 1 1").Type("hint 01 twice").Type("hint Doubling 1").Type("hint 1 Twice").Type("hint 1 2");
        Screen.IsVerified(Session.Remark(Kit.Read(".progress")));
    }

    [Test]
    public void Without_a_task_it_is_the_first_unfinished_one()
    {
        Kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling(twiceEach: "throw new ToDo();"));
        Screen.IsVerified(Session.Type("hint 1").Type("hint 1 --all"));
    }

    [TestCase("")]
    [TestCase("\0\u0001=\n= = =\n01-Doubling.Twice\n")]
    [TestCase("01-Doubling.Twice = -1")]
    [TestCase("01-Doubling.Twice = 2147483647")]
    [TestCase("01-Doubling.Twice = 99999999999")]
    [TestCase("01-Doubling.Twice = two")]
    public void What_is_damaged_in_the_record_counts_as_nothing(string record)
    {
        Kit.Write(".progress", record);
        Assert.That(Session.Type("hint 1 1").ToString(), Does.Contain("Twice, hint 1 of 3"));
        Assert.That(Session.Type("hint 1 1").ToString(), Does.Contain("Twice, hint 2 of 3"));
    }

    [Test]
    public void The_first_of_two_records_counts()
    {
        Kit.Write(".progress", "01-Doubling.Twice = 1\n01-Doubling.Twice = 3\n");
        Assert.That(Session.Type("hint 1 1").ToString(), Does.Contain("Twice, hint 2 of 3"));
    }

    [Test]
    public void Where_nothing_can_be_written_hints_are_given_all_the_same()
    {
        Directory.CreateDirectory(Kit.Kit.Progress);
        Screen.IsVerified(Session.Type("hint 1 1"));
        Assert.That(Session.ExitCode, Is.Zero);
    }
}
