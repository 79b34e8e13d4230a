using WeightDecay.Checking;

namespace WeightDecay.Cohort;

/// <summary>A class that was made up: who handed in what, and what it is worth.</summary>
public static class Class
{
    private static readonly Kind[] Deck =
    [
        .. Enumerable.Repeat(Kind.Right, 4),
        .. Enumerable.Repeat(Kind.Unusual, 3),
        .. Enumerable.Repeat(Kind.Wrong, 7),
        .. Enumerable.Repeat(Kind.Partial, 2),
        .. new[] { Kind.Broken, Kind.Late, Kind.Empty, Kind.Mistaken, Kind.Copied },
    ];

    public static ImmutableArray<Student> Of(Kit kit, Orders orders)
    {
        using var points = new Points(kit);
        var course = Catalogue.Of(kit).Exercises;
        var desk = new Desk(kit, course, points);
        var random = new Random(orders.Seed);
        var dealer = new Dealer(desk, course, random);
        var students = ImmutableArray.CreateBuilder<Student>();
        foreach (Kind kind in Kinds(orders, random))
            students.Add(Admitted(students, kind, dealer, orders, random));
        return students.ToImmutable();
    }

    /// <summary>Students who have everything right, each in a text of their own: what is measured with.</summary>
    public static ImmutableArray<Student> Honest(Kit kit, int count)
    {
        using var points = new Points(kit);
        var course = Catalogue.Of(kit).Exercises;
        var desk = new Desk(kit, course, points);
        return [.. Enumerable.Range(0, count).Select(i => Honest(i, [.. course.Select(desk.Right)]))];
    }

    private static Student Honest(int number, ImmutableArray<Work> works)
    {
        string id = Names.Id(number);
        return new(id, Names.Of(number), Kind.Right, Student.Due, [.. works.Select(w => Signed(w, id))]);
    }

    private static Student Admitted(
        IReadOnlyList<Student> before,
        Kind kind,
        Dealer dealer,
        Orders orders,
        Random random
    )
    {
        var works = kind == Kind.Copied ? dealer.Copied(before) : dealer.Works(kind, orders.Answers);
        string id = Names.Id(before.Count);
        var at = Student.Due.AddMinutes(kind == Kind.Late ? random.Next(60, 5_000) : -random.Next(60, 5_000));
        return new Student(id, Names.Of(before.Count), kind, at, [.. works.Select(w => Signed(w, id))]);
    }

    // No two texts are the same, so that none is judged for another.
    private static Work Signed(Work work, string id) =>
        work with
        {
            Source = work.Source is { } source ? $"{source.TrimEnd()}\n// {id}\n" : null,
        };

    // The same share of each kind in every class, in another order.
    private static Kind[] Kinds(Orders orders, Random random)
    {
        int loops = (int)Math.Round(orders.Students * orders.Loops / 100.0);
        Kind[] kinds =
        [
            .. Enumerable.Repeat(Kind.Looping, loops),
            .. Enumerable.Range(0, orders.Students - loops).Select(i => Deck[i % Deck.Length]),
        ];
        random.Shuffle(kinds);
        return kinds;
    }
}
