using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Rosters that can be read, and are not what they should be.</summary>
public sealed class OddRosters
{
    [TestCase("100.00", new[] { "The roster has a maximum of 100 points, and here 78 are to be had" })]
    [TestCase("\"100,00\"", new[] { "The roster has a maximum of 100 points, and here 78 are to be had" })]
    [TestCase("78.00", new string[0])]
    [TestCase("1e308", new string[0])]
    [TestCase("Infinity", new string[0])]
    [TestCase("-5", new string[0])]
    [TestCase("", new string[0])]
    public void Another_maximum_is_told(string most, string[] notes)
    {
        var roster = Of(
            $"Identifier,Full name,Maximum Grade\nParticipant 7,Ann Lee,{most}\nParticipant 8,Bob Lee,{most}\n"
        );
        Assert.That(RosterNotes.Maximum(roster, 78).Select(note => note.Split(':')[0]), Is.EqualTo(notes));
    }

    [TestCase("id,name\nann,\"Ann A\nbob,Bob B\ncid,Cid \"C\"\n", 4)]
    [TestCase("id,name\nann,Ann\n\"bob,Bob\ncid,Cid\n", 5)]
    public void A_quotation_mark_that_is_left_open_swallows_nobody(string csv, int line) =>
        Assert.That(
            () => Of(csv),
            Throws
                .TypeOf<Trouble>()
                .With.Message.EqualTo(
                    $"The roster roster.csv has an id or a name that goes over more than one line and ends in line {line}: a quotation mark is missing, or too many."
                )
        );

    private static Roster Of(string csv) => Roster.Parse(csv, "roster.csv");
}
