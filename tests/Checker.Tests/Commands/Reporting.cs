using System.Text.Json;
using System.Xml.Linq;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

public sealed class Reporting : CommandTest
{
    private const string Place = "exercises/01-Doubling/Doubling.cs";

    [Test]
    public void The_page_holds_the_learners_plots_and_says_where_it_is()
    {
        Kit.Write(Place, Learner.Doubling(twice: $"Console.Write(@\"{Kit.Kit.Root}\"); return 3 * x;"));
        Kit.Write(".progress", "01-Doubling = 4\n01-Doubling.Twice = 2\n");
        Assert.That(Session.Type("report").ToString(), Does.Contain("\nWritten: artifacts/report.html\n[exit code 0]"));
        string page = Kit.Read("artifacts/report.html");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("after 4 attempts").And.Contain("2 of 3 hints seen"));
            Assert.That(page, Does.Contain("Twice(3) should be 6 but was 9."));
            Assert.That(page, Does.Contain(">Twice is a line of slope 2</title>").And.Contain("It differs from"));
            Assert.That(page, Does.Contain(">Each entry alone.<").And.Not.Contain(Kit.Kit.Root));
        });
    }

    [Test]
    public void Data_is_printed_unless_a_file_is_named()
    {
        Kit.Solve(Kit.Halving);
        string printed = Session.Type("report 2 --json").ToString().Split("[exit")[0]["$ report 2 --json\n".Length..];
        Assert.That(JsonDocument.Parse(printed).RootElement.GetProperty("status").GetString(), Is.EqualTo("pass"));
        Session.Type("report --junit --out results/kit.xml");
        Assert.That(Session.ToString(), Does.EndWith("Written: results/kit.xml\n[exit code 0]\n\n"));
        var suites = XDocument.Load(Kit.PathOf("results/kit.xml")).Root!.Elements("testsuite");
        Assert.That(suites.Select(s => (int)s.Attribute("failures")!), Is.EqualTo(new[] { 1, 0 }), "one line to do");
    }

    [Test]
    public void A_course_names_its_exercises_in_the_data()
    {
        string printed = Session.Type("report --json").ToString();
        Assert.That(printed, Does.Contain("\"name\": \"01-Doubling\"").And.Contain("\"task_id\": 2"));
        Assert.That(printed, Does.Contain("\"test_code\": \"public void Half_of_3_is_1_and_a_half() =>"));
    }

    [Test]
    public void A_file_is_named_from_where_the_person_is()
    {
        string folder = Kit.PathOf("exercises");
        Assert.That(
            new Session(Kit, folder).Type("report 2 --html --out ../mine.html").ToString(),
            Does.Contain("Written: ../mine.html")
        );
        Assert.That(Kit.Read("mine.html"), Does.StartWith("<!DOCTYPE html>\n"));
    }

    [TestCase("report --json --junit")]
    [TestCase("report --html --json --junit")]
    public void Two_formats_at_once_are_refused(string line)
    {
        Assert.That(Session.Type(line).ToString(), Does.Contain("choose one of --html, --json and --junit."));
        Assert.That(Session.ExitCode, Is.EqualTo(2));
    }

    [TestCase("report 1 --json --out exercises")]
    [TestCase("report 1 --json --out WeightDecay.sln/page.json")]
    public void Where_nothing_can_be_written_it_says_so(string line)
    {
        Assert.That(Session.Type(line).ToString(), Does.Contain("could not be read or written"));
        Assert.That(Session.ExitCode, Is.EqualTo(2));
    }
}
