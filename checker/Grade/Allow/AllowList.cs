using System.Collections.Concurrent;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>What code that is handed in may use: a closed list, so that what it doesn't name is not allowed.</summary>
public sealed class AllowList
{
    private const string Resource = "allowed.txt";
    private const string VersionWord = "version ";
    private static readonly Lazy<AllowList> Known = new(() => Parse(Read()));

    private readonly ConcurrentDictionary<string, Permit> permits = [];

    private AllowList(string version, ImmutableArray<Rule> rules) => (Version, Rules) = (version, rules);

    /// <summary>The kit's own, <c>checker/Grade/Allow/allowed.txt</c>.</summary>
    public static AllowList Shipped => Known.Value;

    /// <summary>Changes with each change of the list: part of what a result hangs on.</summary>
    public string Version { get; }

    internal ImmutableArray<Rule> Rules { get; }

    /// <exception cref="FormatException">The text is no list; the message names the line.</exception>
    public static AllowList Parse(string text)
    {
        string[] lines = [.. text.Split('\n').Select(l => l.Trim()).Where(l => l != "" && !l.StartsWith('#'))];
        if (!lines.FirstOrDefault("").StartsWith(VersionWord, StringComparison.Ordinal))
            throw new FormatException($"An allow-list begins with '{VersionWord}' and a number");
        return new AllowList(lines[0][VersionWord.Length..], [.. lines.Skip(1).SelectMany(Rule.Parse)]);
    }

    /// <summary>This list with more rules.</summary>
    public AllowList With(params IEnumerable<string> more) => new(Version, [.. Rules, .. more.SelectMany(Rule.Parse)]);

    internal Permit For(Exercise exercise) =>
        permits.GetOrAdd(exercise.Name, name => new Permit(Rules.Where(r => r.Exercise == "" || r.Exercise == name)));

    private static string Read()
    {
        using var stream = typeof(AllowList).Assembly.GetManifestResourceStream(Resource)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
