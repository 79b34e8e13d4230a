using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>How verdicts become marks, as instructors write it, and mistype it.</summary>
public sealed class PolicyFiles
{
    [Test]
    public void All_of_it_is_read()
    {
        var policy = Read(
            """
            // ours
            {
              "weights": { "01-Doubling": [2, 1], /* each */ "02-Halving": 0.5, },
              "partialCredit": 0.5,
              "late": { "due": "2026-11-20T23:59:00+01:00", "graceMinutes": 10, "percentPerDay": 10, "most": 50 },
            }
            """
        );
        Assert.Multiple(() =>
        {
            Assert.That(policy.Weight(Samples.Doubling, 1), Is.EqualTo(2));
            Assert.That(policy.Weight(Samples.Doubling, 2), Is.EqualTo(1));
            Assert.That(policy.Weight(Samples.Halving, 1), Is.EqualTo(0.5));
            Assert.That(policy.PartialCredit, Is.EqualTo(0.5));
            Assert.That(
                policy.Late,
                Is.EqualTo(
                    new LatePolicy(
                        new(2026, 11, 20, 23, 59, 0, TimeSpan.FromHours(1)),
                        TimeSpan.FromMinutes(10),
                        0.1,
                        0.5
                    )
                )
            );
        });
    }

    [Test]
    public void One_number_stands_for_each_task() =>
        Assert.That(
            Read("""{ "weights": { "01-Doubling": 3 } }""").Weights["01-Doubling"],
            Is.EqualTo(new double[] { 3, 3 })
        );

    [TestCase("1"), TestCase("01"), TestCase("doubling"), TestCase("Doubling.cs"), TestCase("01-doubling")]
    public void An_exercise_goes_by_any_of_its_names(string name) =>
        Assert.That(Read($$"""{ "weights": { "{{name}}": 3 } }""").Weight(Samples.Doubling, 1), Is.EqualTo(3));

    [TestCase("{}")]
    [TestCase("""{ "late": null }""")]
    public void What_is_not_said_is_as_without_a_file(string text)
    {
        var policy = Read(text);
        Assert.That((policy.Weights.Count, policy.PartialCredit, policy.Late), Is.EqualTo((0, 0.0, (LatePolicy?)null)));
    }

    [TestCase("2026-11-20T22:59Z")]
    [TestCase("2026-11-20T22:59:00Z")]
    [TestCase("2026-11-20T23:59+01:00")]
    public void A_due_time_is_read_with_its_difference_to_UTC(string due) =>
        Assert.That(
            Read($$"""{ "late": { "due": "{{due}}", "percentPerDay": 10 } }""").Late,
            Is.EqualTo(new LatePolicy(new(2026, 11, 20, 22, 59, 0, TimeSpan.Zero), TimeSpan.Zero, 0.1, 1))
        );

    [Test]
    public void Some_have_longer_and_some_are_excused() =>
        Assert.That(
            Late(""" "extensions": { "ann": "2026-11-27T23:59:00+01:00", "bob": null } """).Late!.Extensions,
            Is.EqualTo(
                new Dictionary<string, DateTimeOffset?>
                {
                    ["ann"] = new(2026, 11, 27, 23, 59, 0, TimeSpan.FromHours(1)),
                    ["bob"] = null,
                }
            )
        );

    [TestCase(""" "extensions": [] """, "p.json: extensions must be an object, in curly brackets.")]
    [TestCase(""" "extensions": { "ann": null, "ann": null } """, "p.json: extensions has ann twice.")]
    [TestCase(
        """ "extensions": { "ann": "2026-11-20T23:59:00+01:00" } """,
        "p.json: the extension of ann must be later than due."
    )]
    [TestCase(""" "extensions": { "ann": 7 } """, "p.json: the extension of ann must be a time with its difference")]
    public void An_extension_that_makes_no_sense_is_said(string member, string sentence) =>
        Assert.That(() => Late(member), Throws.TypeOf<Trouble>().With.Message.StartsWith(sentence));

    [TestCase("", "p.json is no JSON from line 1, character 1 on: look for")]
    [TestCase(
        "{\n  \"late\": null\n  \"partialCredit\": 1\n}",
        "p.json is no JSON from line 3, character 3 on: look for"
    )]
    [TestCase("[]", "p.json: it must be an object, in curly brackets.")]
    [TestCase("""{ "weigths": {} }""", "p.json: it can't have weigths. Did you mean weights?")]
    [TestCase("""{ "late": null, "late": null }""", "p.json: it has late twice.")]
    [TestCase("""{ "weights": { "01": 1, "doubling": 2 } }""", "p.json: weights has 01-Doubling twice.")]
    [TestCase("""{ "weights": 3 }""", "p.json: weights must be an object, in curly brackets.")]
    [TestCase(
        """{ "weights": { "01-Dubling": 3 } }""",
        "p.json: weights can't have 01-Dubling. Did you mean 01-Doubling?"
    )]
    [TestCase(
        """{ "weights": { "01-Doubling": [1] } }""",
        "p.json: the weight of 01-Doubling is a list of 1, but it has 2 tasks (Twice, TwiceEach): give one number for each, or one for all."
    )]
    [TestCase(
        """{ "weights": { "01-Doubling": [1, -1] } }""",
        "p.json: the weight of 01-Doubling, task 2, must be a number from 0 to 1000000, not -1."
    )]
    [TestCase(
        """{ "weights": { "02-Halving": "1" } }""",
        "p.json: the weight of 02-Halving must be a number from 0 to 1000000, not \"1\"."
    )]
    [TestCase(
        """{ "weights": { "02-Halving": 1e999 } }""",
        "p.json: the weight of 02-Halving must be a number from 0 to 1000000, not 1e999."
    )]
    [TestCase(
        """{ "weights": { "02-Halving": 1e308 } }""",
        "p.json: the weight of 02-Halving must be a number from 0 to 1000000, not 1e308."
    )]
    [TestCase("""{ "partialCredit": 50 }""", "p.json: partialCredit must be a number from 0 to 1, not 50.")]
    [TestCase("""{ "late": {} }""", "p.json: late needs due.")]
    [TestCase("""{ "late": { "due": "2026-11-20T23:59:00Z" } }""", "p.json: late needs percentPerDay.")]
    [TestCase(
        """{ "late": { "due": "2026-11-20T23:59:00", "percentPerDay": 10 } }""",
        "p.json: due must be a time with its difference to UTC, such as \"2026-11-20T23:59:00+01:00\", not \"2026-11-20T23:59:00\"."
    )]
    [TestCase(
        """{ "late": { "due": "2026-11-20T23:59:00Z", "percentPerDay": 110 } }""",
        "p.json: percentPerDay must be a number from 0 to 100, not 110."
    )]
    [TestCase(
        """{ "late": { "due": "2026-11-20T23:59:00Z", "percentPerDay": 10, "graceMinutes": -1 } }""",
        "p.json: graceMinutes must be a number from 0 to 1000000, not -1."
    )]
    public void What_is_wrong_is_said_with_its_place(string text, string sentence) =>
        Assert.That(() => Read(text), Throws.TypeOf<Trouble>().With.Message.StartsWith(sentence));

    [Test]
    public void The_template_says_what_holds_without_it()
    {
        string template = PolicyFile.Template(Samples.Course);
        var policy = Read(template);
        Assert.That(
            template,
            Does.Contain("    // Twice, TwiceEach\n    \"01-Doubling\": [1, 1],\n").And.Not.Contain('\r')
        );
        Assert.That(
            Samples.Course.SelectMany(e => e.Tasks.Select((_, i) => policy.Weight(e, i + 1))),
            Is.All.EqualTo(1)
        );
        Assert.That((policy.PartialCredit, policy.Late), Is.EqualTo((0.0, (LatePolicy?)null)));
    }

    private static Policy Late(string member) =>
        Read($$"""{ "late": { "due": "2026-11-20T23:59:00+01:00", "percentPerDay": 10, {{member}} } }""");

    private static Policy Read(string text) => PolicyFile.Parse(text, "p.json", Samples.Course);
}
