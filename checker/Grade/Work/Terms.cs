using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>On what terms a class is graded: once given, they hold until others are.</summary>
/// <param name="Roster">Who is in the class; null where nobody ever told.</param>
/// <param name="Policy">What verdicts are worth.</param>
/// <param name="All">The files that say so.</param>
internal sealed record Terms(Roster? Roster, Policy Policy, ImmutableArray<Term> All)
{
    /// <param name="folder">Where the results go.</param>
    /// <param name="roster">The file that this run was given; null for none.</param>
    /// <param name="policy">Likewise.</param>
    /// <param name="exercises">All there are: what is said of those that are not graded now does no harm.</param>
    /// <exception cref="Trouble">One of them can't be read, or says what makes no sense.</exception>
    public static Terms Of(GradeFolder folder, string? roster, string? policy, ImmutableArray<Exercise> exercises)
    {
        var who = Term.Of("roster", folder.Roster, roster);
        var worth = Term.Of("policy", folder.Policy, policy);
        return new Terms(
            who.Said(file => Intake.Roster.Parse(file.Text, file.Name)),
            worth.Said(file => PolicyFile.Parse(file.Text, file.Name, exercises)) ?? Book.Policy.Equal,
            [who, worth]
        );
    }

    public IEnumerable<Term> Kept => All.Where(term => term.IsKept);

    public void Keep()
    {
        foreach (Term term in All)
            term.Keep();
    }
}
