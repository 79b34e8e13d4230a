namespace WeightDecay.Checking.Grade;

/// <summary>What one student handed in, as found: nothing of it has been compiled or run.</summary>
/// <param name="Id">Who: from the folder, the archive or the export; unique in a class, and safe as a file's name.</param>
/// <param name="Name">As the roster or the export has it; the id where neither does.</param>
/// <param name="Told">What platforms know the student by, as the export or the roster tells; null where neither does.</param>
/// <param name="At">When, in UTC, if anything tells.</param>
/// <param name="Answers">One for each exercise of the course, in its order.</param>
/// <param name="Notes">What was passed over or looked odd, in sentences.</param>
public sealed record Submission(
    string Id,
    string Name,
    Handles? Told,
    DateTimeOffset? At,
    ImmutableArray<Answer> Answers,
    ImmutableArray<string> Notes
)
{
    /// <summary>The id, and the name where it says more: a stranger's words.</summary>
    public string Who => Name == Id ? Id : $"{Id} ({Name})";

    /// <summary>Whether anything was found that may be an answer.</summary>
    public bool IsHandedIn => Answers.Any(a => a.Kind != AnswerKind.Missing);

    /// <summary>What platforms know the student by; where nothing tells, the id is the school's.</summary>
    public Handles Handles => Told ?? Handles.OfSchool(Id);
}
