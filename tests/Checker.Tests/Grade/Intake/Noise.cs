using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Damaged and senseless bytes end in a note or a sentence, never in an exception.</summary>
public sealed class Noise
{
    private const int Trials = 100;

    private static readonly byte[][] Seeds =
    [
        new Pack()
            .Answer("a/ScratchPenalty.cs")
            .Link("a/UpdateRules.cs", "x")
            .File("a/b.zip", new Pack().Answer("c").Zip())
            .Zip(),
        new Pack().Answer("a/ScratchPenalty.cs").HardLink("a/UpdateRules.cs", "a/ScratchPenalty.cs").Tar(),
        new Pack().Answer("a/ScratchPenalty.cs").File("a/b.zip", new Pack().Answer("c").Zip()).TarGz(),
        "id,First name,Last name\n1,\"Lee, Ann\",x\n2;\"\"\n"u8.ToArray(),
        [],
    ];

    [Test]
    public void As_a_students_archive_it_costs_that_student_alone()
    {
        foreach (byte[] bytes in Damaged())
        {
            using var handed = new Handed().File("ann.zip", bytes).Answer("bob/ScratchPenalty.cs");
            var all = handed.Read().Submissions;
            Assert.That(all.Select(s => s.Id), Is.EqualTo(["ann", "bob"]));
            Assert.That(all[1].Answers[0].Kind, Is.EqualTo(AnswerKind.Found));
        }
    }

    [Test]
    public void As_a_class_archive_it_is_told_in_a_sentence()
    {
        foreach (byte[] bytes in Damaged())
        {
            using var handed = new Handed().File("../x.zip", bytes);
            Ends(() => handed.Read(name: "../x.zip"));
            Ends(() => handed.Read(Shape.Single, "../x.zip"));
        }
    }

    [Test]
    public void As_a_roster_it_is_told_in_a_sentence()
    {
        foreach (byte[] bytes in Damaged())
        {
            using var handed = new Handed().File("../x.csv", bytes).Answer("ann/ScratchPenalty.cs");
            Ends(() =>
            {
                var file = OwnFile.Read(handed.PathOf("../x.csv"), "roster");
                Roster.Parse(file.Text, file.Name).Join(handed.Read(), Handed.Course);
            });
        }
    }

    /// <summary>Noise, and archives of which bytes were changed, cut off or put in.</summary>
    private static IEnumerable<byte[]> Damaged()
    {
        var random = new Random(1);
        for (int i = 0; i < Trials; i++)
        {
            byte[] bytes = [.. Seeds[random.Next(Seeds.Length)]];
            for (int k = random.Next(8); k > 0 && bytes.Length > 0; k--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            byte[] noise = new byte[random.Next(3) == 0 ? random.Next(2_000) : 0];
            random.NextBytes(noise);
            int cut = random.Next(4) == 0 ? random.Next(bytes.Length + 1) : bytes.Length;
            yield return [.. bytes[..cut], .. noise];
        }
    }

    private static void Ends(Action reading)
    {
        try
        {
            reading();
        }
        catch (Trouble e)
        {
            Assert.That(e.Message, Does.EndWith("."));
        }
    }
}
