namespace WeightDecay.Claims;

/// <summary>What an experiment measured: for each seed, in order, the same named quantities.</summary>
public sealed class Sample(IReadOnlyList<IReadOnlyDictionary<string, double>> seeds)
{
    public Series this[string quantity] => new([.. seeds.Select(s => s[quantity])]);
}
