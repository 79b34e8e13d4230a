using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Canvas' "Download Submissions": all files side by side, <c>leeann_123_4567_X.cs</c> or <c>leeann_LATE_123_4567_X.cs</c>.
/// The first number is the student's. A file that was uploaded anew ends in <c>-1.cs</c>, and so on.
/// </summary>
internal static partial class CanvasExport
{
    public static bool Fits(Entry e) => !e.IsFolder && Name().IsMatch(e.Path);

    public static Handing Sort(Level level, Inflow inflow)
    {
        var named = level.Students.ToLookup(Fits);
        return new Handing(
            [
                .. from e in named[true]
                let match = Name().Match(e.Path)
                group e with
                {
                    Path = match.Groups["rest"].Value,
                } by (Name: match.Groups["name"].Value, Id: match.Groups["id"].Value) into student
                select Of(student.Key.Id, student.Key.Name, [.. student], inflow),
            ],
            Handing.Strays(named[false], "Not named as Canvas does")
        );
    }

    private static Parcel Of(string id, string name, IReadOnlyList<Entry> files, Inflow inflow)
    {
        ImmutableArray<Entry> newest = [.. Uploads.Newest(files, inflow.Course)];
        string[] older = [.. files.Select(f => f.Path).Except(newest.Select(e => e.Path))];
        return new Parcel($"{name}_{id}", id, name, () => new EntryTree(newest), HoldsArchives: true)
        {
            Handles = Handles.None with { Canvas = id },
            Notes = older.Length == 0 ? [] : [$"Uploaded anew: {Listing.Of(older)}; the newest was taken."],
        };
    }

    [GeneratedRegex(@"^(?<name>[^_].*?)_(LATE_)?(?<id>\d{1,18})_\d{1,18}_(?<rest>.+)$", Options)]
    private static partial Regex Name();

    private const RegexOptions Options = RegexOptions.Singleline | RegexOptions.IgnoreCase;
}
