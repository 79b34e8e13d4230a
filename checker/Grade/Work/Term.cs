using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>A file that is given to one run and holds for the later ones, too: the results folder keeps a copy.</summary>
/// <param name="Kind">What it is, and what its option is called.</param>
/// <param name="Copy">Where it is kept.</param>
/// <param name="Given">What this run was given; null for nothing.</param>
internal sealed record Term(string Kind, string Copy, OwnFile? Given)
{
    public static Term Of(string kind, string copy, string? given) =>
        new(kind, copy, given is null ? null : OwnFile.Read(given, kind));

    /// <summary>Whether what an earlier run was given holds.</summary>
    public bool IsKept => Given is null && Path.Exists(Copy);

    /// <summary>Whether this run was given another one than an earlier run.</summary>
    public bool IsReplaced =>
        Given is { } given && File.Exists(Copy) && !given.Bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Copy));

    /// <summary>What it says; null where no run was given any.</summary>
    public T? Said<T>(Func<OwnFile, T> parse)
        where T : class =>
        Given is { } given ? parse(given)
        : IsKept ? Earlier(parse)
        : null;

    /// <summary>For the runs to come.</summary>
    public void Keep()
    {
        if (Given is { } given)
            Outlet.Write(Copy, given.Bytes);
    }

    private T Earlier<T>(Func<OwnFile, T> parse)
    {
        try
        {
            return parse(OwnFile.Read(Copy, Kind));
        }
        catch (Trouble trouble)
        {
            throw new Trouble(
                $"{trouble.Message} That is the {Kind} of an earlier run, as it lies among the results: mend it there, or give one with --{Kind}, which replaces it."
            );
        }
    }
}
