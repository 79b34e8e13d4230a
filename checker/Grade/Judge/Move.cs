namespace WeightDecay.Checking.Grade.Judge;

/// <summary>One way to move a call's numbers: each by itself, or those of some parameters together, into other units.</summary>
/// <param name="WholeNumbers">Whether whole numbers move, too.</param>
/// <param name="IsGrown">Whether there are more rows then.</param>
/// <param name="Together">A bit for each parameter that moves into other units; none where each number moves by itself.</param>
internal sealed record Move(bool WholeNumbers, bool IsGrown = false, int Together = 0)
{
    private const double Most = 0.1;

    /// <summary>Each number by itself: in more rows, and whole numbers, too, unless the function does not let them.</summary>
    public static readonly ImmutableArray<Move> ByThemselves =
    [
        new(WholeNumbers: true, IsGrown: true),
        new(WholeNumbers: false, IsGrown: true),
        new(WholeNumbers: true),
        new(WholeNumbers: false),
    ];

    /// <summary>All there are for so many parameters.</summary>
    public static IEnumerable<Move> All(int parameters) =>
        ByThemselves.Concat(Enumerable.Range(1, (1 << parameters) - 1).Select(bits => new Move(false, Together: bits)));

    /// <summary>Whether nothing is rounded by it.</summary>
    public bool IsExact => Together != 0;

    public object?[] Of(object?[] arguments, Random random)
    {
        if (IsGrown)
            arguments = [.. arguments.Select(new Growth(arguments, random).Of)];
        Moving moving = IsExact ? new Units(random) : new Jitter(random, Most, WholeNumbers);
        return [.. arguments.Select((a, i) => Moves(i) ? moving.Of(a) : a)];
    }

    private bool Moves(int parameter) => !IsExact || ((Together >> parameter) & 1) == 1;
}
