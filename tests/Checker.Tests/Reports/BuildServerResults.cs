using System.Xml.Linq;
using WeightDecay.Checking.Reports;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Reports;

/// <summary>The XML for build servers, as they read it.</summary>
public sealed class BuildServerResults
{
    [Test]
    public void A_small_course() =>
        Screen.IsVerified(
            JUnitXml.Of([
                Samples.Of(
                    Samples.Passed,
                    Samples.Failed,
                    Samples.ToDo,
                    Samples.Blocked,
                    Samples.Crashed,
                    Samples.Endless,
                    Samples.Whole
                ),
                Samples.Broken(),
            ])
        );

    [Test]
    public void Every_sum_is_that_of_what_stands_below()
    {
        var root = XDocument
            .Parse(JUnitXml.Of([Samples.Of(Samples.Passed, Samples.Failed, Samples.ToDo), Samples.Broken()]))
            .Root!;
        foreach (var level in root.Elements("testsuite").Append(root))
        {
            var cases = level.Descendants("testcase").ToArray();
            Assert.Multiple(() =>
            {
                Assert.That((int)level.Attribute("tests")!, Is.EqualTo(cases.Length));
                Assert.That(
                    (int)level.Attribute("failures")!,
                    Is.EqualTo(cases.Count(c => c.Element("failure") != null))
                );
                Assert.That((int)level.Attribute("errors")!, Is.EqualTo(cases.Count(c => c.Element("error") != null)));
                Assert.That(
                    (int)level.Attribute("skipped")!,
                    Is.EqualTo(cases.Count(c => c.Element("skipped") != null))
                );
                Assert.That(
                    (double)level.Attribute("time")!,
                    Is.EqualTo(cases.Sum(c => (double)c.Attribute("time")!)).Within(1e-9)
                );
            });
        }
    }

    [Test]
    public void What_a_learners_code_says_stays_text()
    {
        var failure = XDocument.Parse(JUnitXml.Of([Samples.Poisoned()])).Descendants("failure").Single();
        string[] said =
        [
            failure.Value,
            (string)failure.Attribute("message")!,
            failure.Parent!.Element("system-out")!.Value,
        ];
        foreach (string text in said)
            Assert.That(text, Is.EqualTo("]]> <b a='1' b=\"2\">&amp;</b> --> ���[31m � � � ½"));
        Assert.That(failure.Elements(), Is.Empty);
    }
}
