using System.Globalization;
using System.Text;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Finds a submission's student: by any of the keys, else by a name that only one of them has.</summary>
internal sealed class RosterFinder(Roster roster)
{
    private const int ByName = 1_000;
    private const char Accented = '?';
    private readonly ILookup<string, RosterStudent> _byKey = Lookup(roster, s => s.Keys.Select(Key));
    private readonly ILookup<string, RosterStudent> _byName = Lookup(roster, s => Names(s, Letters));
    private readonly ILookup<string, RosterStudent> _byPlainLetters = Lookup(roster, s => Names(s, PlainLetters));

    /// <returns>Whose it is, null where nobody can tell; and how surely, the best keys first.</returns>
    public (RosterStudent? Student, int Rank) Find(Submission s)
    {
        if (Only(_byKey[Key(s.Id)].Where(student => IsOf(s, student))) is { } known)
            return (known, Place(known, s.Id));
        if (Only(_byKey[Key(s.Name)]) is { } named)
            return (named, ByName + Place(named, s.Name));
        return (Only(_byName[Letters(s.Name)]), 2 * ByName);
    }

    /// <summary>Whose it may be, where nobody can tell.</summary>
    public ImmutableArray<RosterStudent> Fitting(Submission s) =>
        [
            .. _byKey[Key(s.Id)]
                .Where(student => IsOf(s, student))
                .Concat(_byKey[Key(s.Name)])
                .Concat(_byName[Letters(s.Name)])
                .Concat(_byPlainLetters[PlainLetters(s.Name)])
                .Distinct(),
        ];

    // One platform's number may be somebody else's on another, or at school.
    private static bool IsOf(Submission submission, RosterStudent student) =>
        submission.Told is not { } told
        || student.Handles == Handles.None
        || IsSame(told.Participant, student.Handles.Participant)
        || IsSame(told.Canvas, student.Handles.Canvas);

    private static bool IsSame(string number, string other) => number.Length > 0 && number == other;

    private static int Place(RosterStudent student, string id) =>
        student.Keys.TakeWhile(key => Key(key) != Key(id)).Count();

    private static RosterStudent? Only(IEnumerable<RosterStudent> students) =>
        students.Take(2).ToList() is [var one] ? one : null;

    private static ILookup<string, RosterStudent> Lookup(
        Roster roster,
        Func<RosterStudent, IEnumerable<string>> keys
    ) =>
        roster
            .Students.SelectMany(student => keys(student).Distinct().Select(key => (key, student)))
            .Where(pair => pair.key.Length > 0)
            .ToLookup(pair => pair.key, pair => pair.student);

    private static string Key(string id) => Ids.Safe(id).ToLowerInvariant();

    /// <summary><c>Ann Lee</c>, <c>Lee, Ann</c>, and both as Canvas writes them: <c>leeann</c>.</summary>
    private static IEnumerable<string> Names(RosterStudent student, Func<string, string> letters)
    {
        string[] parts = student.Name.Split(student.Name.Contains(',') ? ',' : ' ', 2);
        yield return letters(student.Name);
        yield return letters(string.Concat(parts.Reverse()));
        string[] words = student.Name.Split(' ');
        yield return letters(words[^1] + string.Concat(words[..^1]));
    }

    private static string Letters(string name) =>
        string.Concat(name.Where(c => char.IsLetter(c) || IsAccent(c))).ToLowerInvariant();

    // An accent may be a part of its letter, or a character after it, and which one it is hangs on the system that wrote it.
    private static string PlainLetters(string name)
    {
        var letters = new StringBuilder();
        foreach (char c in name.ToLowerInvariant())
            if (char.IsLetter(c))
                letters.Append(HasAccent(c) ? Accented : c);
            else if (IsAccent(c) && letters.Length > 0)
                letters[^1] = Accented;
        return letters.ToString();
    }

    private static bool IsAccent(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // Latin letters; those of other scripts are what they are.
    private static bool HasAccent(char c) => c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF');
}
