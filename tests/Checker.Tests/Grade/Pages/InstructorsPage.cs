using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Pages;

namespace WeightDecay.Checking.Tests.Grade.Pages;

public sealed class InstructorsPage : PagesTest
{
    [Test]
    public void Misconceptions_are_counted_by_student_and_told_by_name_the_most_common_first()
    {
        string[] lines = [.. Part(Class, "misconceptions").Descendants("li").Select(li => li.Value)];
        Assert.That(
            lines[0],
            Does.StartWith("Squares instead. That is the square. Twice is the sum with itself.8 students")
        );
        Assert.That(lines[0], Does.Contain("ben (Ben Bitdiddle), mallory (").And.Contain("student-03, student-06"));
        Assert.That(lines[1], Does.StartWith("Adds two. That is right for 2 alone.3 students"));
        Assert.That(lines[2], Does.StartWith("Wrong in a way that has no name. 4 students"));
        Assert.That(lines[3], Does.StartWith("Halves nothing. 15 students"), "the catalogue has no file of it");
    }

    [Test]
    public void What_most_students_share_is_told_first_over_all_exercises() =>
        Assert.That(
            Rows("misconceptions"),
            Is.EqualTo(
                new[] { "Halves nothing|02 Halving|15", "Squares instead|01 Doubling|8", "Adds two|01 Doubling|3" }
            )
        );

    [Test]
    public void What_could_not_be_judged_is_counted_and_named_the_urgent_first()
    {
        string[] rows = Rows("states");
        Assert.That(
            rows[0],
            Is.EqualTo(
                "The grading system failed: run it again|1|1 studentzoe (Zoë Ångström-de la Fontaine y García): 02, Halving.cs: The disk is full"
            )
        );
        Assert.That(rows[1], Does.StartWith("Needs your attention").And.Contain("lies there twice"));
        Assert.That(
            rows[^1],
            Is.EqualTo(
                "Not handed in|3|1 studentotto: 01, Doubling.cs was not handed in; if doubling2.cs was meant, it must be called Doubling.cs; 02; 03"
            )
        );
        Assert.That(rows, Has.Length.EqualTo(8));
    }

    [Test]
    public void Tasks_are_listed_the_hardest_first()
    {
        string[] rows = Rows("success");
        Assert.That(
            rows.Take(3),
            Is.EqualTo(new[] { "01 Doubling|25|8|69.6 %", "02 Halving|25|6|54 %", "03 Rooting|25|21|86.5 %" })
        );
        Assert.That(
            rows.Skip(3),
            Is.EqualTo(
                new[]
                {
                    "02.2 HalfEach|6 of 26",
                    "01.1 Twice|8 of 26",
                    "02.1 Half|21 of 26",
                    "01.2 TwiceEach|22 of 26",
                    "03.1 Root|22 of 26",
                }
            )
        );
    }

    [Test]
    public void What_looks_odd_is_listed()
    {
        Assert.That(
            Rows("oddities"),
            Has.Some.EqualTo("ben (Ben Bitdiddle)|03 Rooting|two runs differ")
                .And.Some.EqualTo("ben (Ben Bitdiddle)|03 Rooting|12.5|50")
        );
        Assert.That(
            Rows("oddities").Count(row => row.Count(c => c == '|') == 3),
            Is.EqualTo(1),
            "the others are as fast"
        );
        Assert.That(Rows("pairs"), Has.Some.EqualTo("ann and student-01|1|01: 90 %"));
        Assert.That(Part(Class, "pairs").Value, Does.Contain("never a verdict").And.Contain("coincidences certain"));
    }

    [Test]
    public void Mean_and_median_are_of_those_who_handed_in()
    {
        string[] figures = [.. Read(Class).Descendants("dl").First().Descendants("dd").Select(d => d.Value)];
        double[] shares =
        [
            .. SampleBook
                .Book.Rows.Where(r => r.Submission.Id != "otto" && r.Total is not null)
                .Select(r => r.Total!.Value / r.Most),
        ];
        string late = $"{SampleBook.Book.Rows.Count(r => r.LateShare > 0)}";
        Assert.That(figures[..4], Is.EqualTo(new[] { "26", "25", late, $"{100 * shares.Average():0.#} %" }));
    }

    [TestCase(10, ", 10 min of grace, then"), TestCase(90, ", 90 min of grace"), TestCase(120, ", 2 h of grace")]
    [TestCase(0, "UTC, then")]
    public void Grace_is_told_in_a_unit_that_suits(int minutes, string words)
    {
        var late = new LatePolicy(SampleBook.Due, TimeSpan.FromMinutes(minutes), 0.1, 0.5);
        var book = SampleBook.Book with { Policy = SampleBook.Book.Policy with { Late = late } };
        Assert.That(Part(ClassPage.Of(book, SampleBook.Guide), "run").Value, Does.Contain(words));
    }

    [Test]
    public void Who_has_longer_is_told()
    {
        var extensions = ImmutableSortedDictionary<string, DateTimeOffset?>
            .Empty.Add("ben", null)
            .Add("ann", SampleBook.Due.AddDays(7));
        var late = SampleBook.Book.Policy.Late! with { Extensions = extensions };
        var book = SampleBook.Book with { Policy = SampleBook.Book.Policy with { Late = late } };
        Assert.That(
            Part(ClassPage.Of(book, SampleBook.Guide), "run").Value,
            Does.EndWith("; for ann due 2026-11-27 12:00 UTC; for ben nothing, whenever it came")
        );
    }

    [Test]
    public void How_the_class_was_judged_is_told()
    {
        string run = Part(Class, "run").Value;
        Assert.That(run, Does.Contain("Seed42").And.Contain("L3").And.Contain("01: 1, 2; 1 point for each other task"));
        Assert.That(
            run,
            Does.Contain("due 2026-11-20 12:00 UTC, 1 h of grace, then 10 % for each day begun, 50 % at most")
        );
        Assert.That(
            Part(Class, "intake").Value,
            Does.Contain("a folder for each student").And.Contain("ben (Ben Bitdiddle): Passed over unread: obj/")
        );
    }

    [Test]
    public void Each_tenth_has_a_bar_and_all_points_are_in_the_last()
    {
        Assert.That(
            Histogram.Counts([0, 0.05, 0.1, 0.3, 0.999, 1]),
            Is.EqualTo(new[] { 2, 1, 0, 1, 0, 0, 0, 0, 0, 2 })
        );
        string? label = (string?)
            Part(Class, "marks").Descendants().Single(e => e.Name.LocalName == "svg").Attribute("aria-label");
        Assert.That(label, Does.Contain("0–9 %: 3,").And.EndWith("."));
    }

    [Test]
    public void A_class_without_students_has_a_page()
    {
        var none = SampleBook.Book with { Rows = [], Pairs = [], Notes = [] };
        string page = Read(ClassPage.Of(none, SampleBook.Guide)).Value;
        Assert.That(page, Does.Contain("No two answers look alike").And.Contain("Nothing was passed over"));
    }

    [Test]
    public void The_policy_allows_the_one_style_sheet_and_nothing_else()
    {
        foreach (string html in new[] { Class, Html("mallory") })
        {
            var page = Read(html);
            string style = page.Descendants("style").Single().Value;
            string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
            Assert.That(
                page.Descendants("meta").Select(m => (string?)m.Attribute("content")),
                Has.Some.EqualTo($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
            );
            Assert.That(html, Does.Contain($"<style>{style}</style>"), "nothing in it needs an escape");
        }
    }

    private static string[] Rows(string part) =>
        [
            .. Part(Class, part)
                .Descendants("tbody")
                .Elements("tr")
                .Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))),
        ];
}
