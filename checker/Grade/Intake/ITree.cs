namespace WeightDecay.Checking.Grade.Intake;

/// <summary>A folder or an archive, to look into without unpacking it.</summary>
internal interface ITree : IDisposable
{
    /// <summary>What lies directly in it, in ordinal order; folders end with a slash.</summary>
    ImmutableArray<Entry> Top { get; }

    /// <summary>Everything in it, however deep, but not what is in folders that are passed over.</summary>
    IEnumerable<Entry> All { get; }

    /// <summary>One of its folders, by the name in <see cref="Top"/>; it lives as long as this one.</summary>
    ITree Into(string folder);

    /// <summary>Where it is on the disk; null in an archive.</summary>
    string? Place { get; }
}
