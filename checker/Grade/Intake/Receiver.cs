namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Makes a submission of a parcel, whatever is in it.</summary>
internal sealed class Receiver(Inflow inflow)
{
    public Submission Receive(Parcel parcel, string id)
    {
        try
        {
            using ITree tree = Unusable.Told(parcel.Open);
            using var sorter = new Sorter(inflow);
            return Unusable.Told(() => Of(parcel, id, sorter.Sort(tree, parcel.HoldsArchives)));
        }
        catch (Unusable e)
        {
            string problem = $"can't be judged: {Hidden.Shown(parcel.Label)} {e.Message}";
            return Of(parcel, id, problem, AnswerKind.Rejected);
        }
    }

    /// <summary>A submission of which no file is taken.</summary>
    public Submission Of(Parcel parcel, string id, string problem, AnswerKind kind) =>
        new(
            id,
            parcel.Name,
            parcel.Handles,
            parcel.At,
            [.. inflow.Course.Select(e => new Answer(e, kind, "", "", problem))],
            [.. parcel.Notes, Sentence(problem)]
        );

    private Submission Of(Parcel parcel, string id, Pile pile)
    {
        var search = new Search(pile, inflow);
        ImmutableArray<Choice> choices = [.. inflow.Course.Select(search.For)];
        return new Submission(
            id,
            parcel.Name,
            parcel.Handles,
            parcel.At ?? choices.Max(c => c.At),
            [.. choices.Select(c => c.Answer)],
            [.. parcel.Notes, .. PileNotes.Of(pile, choices, inflow)]
        );
    }

    private static string Sentence(string clause) => $"The submission {clause}.";
}
