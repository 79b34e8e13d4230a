using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Moodle's "Download all submissions": <c>Ann Lee_123_assignsubmission_file_/…</c>, or without folders
/// <c>Ann Lee_123_assignsubmission_file_X.cs</c>. Texts typed in the browser lie beside as <c>…_onlinetext_…</c>.
/// </summary>
internal static partial class MoodleExport
{
    public static bool Fits(Entry e) => Name().IsMatch(e.Path);

    public static Handing Sort(Level level)
    {
        var named = level.Students.Select(e => (Entry: e, Name: Name().Match(e.Path))).ToLookup(e => e.Name.Success);
        return new Handing(
            [
                .. from one in named[true]
                group one by Whose(one.Name) into student
                select Of(level.Tree, student.Key.Id, student.Key.Name, [.. student]),
            ],
            Handing.Strays(named[false].Select(n => n.Entry), "Not named as Moodle does")
        );
    }

    /// <summary>A student's folder of an export, taken out of it, still tells whose it is.</summary>
    public static Parcel Owned(Parcel parcel)
    {
        if (Name().Match(parcel.Id) is not { Success: true } found)
            return parcel;
        var (id, name) = Whose(found);
        return parcel with { Id = id, Name = name, Handles = Handles.None with { Participant = id } };
    }

    private static (string Id, string Name) Whose(Match found) =>
        (found.Groups["id"].Value, found.Groups["name"].Value);

    private static Parcel Of(ITree tree, string id, string name, ImmutableArray<(Entry Entry, Match Name)> parts)
    {
        var texts = parts.Where(p => p.Name.Groups["kind"].Value == "onlinetext").Select(p => p.Entry).ToList();
        var files = parts.Where(p => !texts.Contains(p.Entry)).ToList();
        return new Parcel(
            $"{name}_{id}",
            id,
            name,
            () => new EntryTree([.. files.SelectMany(f => In(tree, f.Entry, f.Name.Groups["rest"].Value))]),
            HoldsArchives: true
        )
        {
            Handles = Handles.None with { Participant = id },
            Notes = texts.Count == 0 ? [] : ["What was typed into Moodle's text field was passed over."],
        };
    }

    /// <summary>What lies in such a folder, or the file itself under its own name.</summary>
    private static IEnumerable<Entry> In(ITree tree, Entry e, string rest) =>
        e.IsFolder ? tree.Into(e.Path).All : [e with { Path = rest.Length > 0 ? rest : e.Path }];

    [GeneratedRegex(
        @"^(?<name>.*)_(?<id>\d{1,18})_assignsubmission_(?<kind>file|onlinetext)(_(?<rest>[^/]*))?/?$",
        RegexOptions.Singleline
    )]
    private static partial Regex Name();
}
