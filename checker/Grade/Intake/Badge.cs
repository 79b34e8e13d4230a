namespace WeightDecay.Checking.Grade.Intake;

/// <summary>The id that a parcel goes by from here on.</summary>
/// <param name="Parcel">Whose.</param>
/// <param name="Id">Safe as a file's name, and unique.</param>
/// <param name="Clash">Why nobody can tell whose it is, as a clause; null if one can.</param>
internal sealed record Badge(Parcel Parcel, string Id, string? Clash)
{
    public Submission Pinned(Receiver receiver) =>
        Clash is null ? receiver.Receive(Told, Id) : receiver.Of(Told, Id, Clash, AnswerKind.Ambiguous);

    private Parcel Told =>
        Id == Parcel.Id
            ? Parcel
            : Parcel with
            {
                Handles = Parcel.Handles ?? Handles.None, // an id that was made here is no school's
                Notes =
                [
                    .. Parcel.Notes,
                    $"Its id is not the name it came under, which can't be a file's name everywhere or is there twice: {Hidden.Shown(Parcel.Id)}.",
                ],
            };
}
