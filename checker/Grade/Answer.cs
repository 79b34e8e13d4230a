namespace WeightDecay.Checking.Grade;

/// <summary>A student's file for one exercise.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Kind">Whether there is a file to judge.</param>
/// <param name="File">Where it lay within the submission, with slashes; empty when there is none.</param>
/// <param name="Source">Its text; empty unless found.</param>
/// <param name="Problem">Why there is nothing to judge, as a clause about the file ("is larger than …"); null when found.</param>
public sealed record Answer(Exercise Exercise, AnswerKind Kind, string File, string Source, string? Problem = null)
{
    private readonly Packed source = Packed.Of(Source);

    public string Source
    {
        get => source.Text;
        init => source = Packed.Of(value);
    }
}
