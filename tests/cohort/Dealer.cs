using WeightDecay.Checking;

namespace WeightDecay.Cohort;

/// <summary>Deals answers to students; misconceptions in turn, so that each has its turn.</summary>
internal sealed class Dealer(Desk desk, ImmutableArray<Exercise> course, Random random)
{
    private readonly Dictionary<Exercise, int> dealt = [];

    /// <param name="kind">What sort of student.</param>
    /// <param name="answers">How many exercises are handed in; 0 for all.</param>
    public ImmutableArray<Work> Works(Kind kind, int answers)
    {
        HashSet<Exercise> handed = [.. answers == 0 ? course : Shuffled().Take(answers)];
        Exercise odd = Shuffled().First(handed.Contains);
        return [.. course.Select(e => handed.Contains(e) ? Work(kind, e, e == odd) : desk.Missing(e))];
    }

    /// <summary>What one of the others handed in, in other words.</summary>
    public ImmutableArray<Work> Copied(IReadOnlyList<Student> others)
    {
        Student[] worth = [.. others.Where(o => o.Kind is Kind.Right or Kind.Unusual or Kind.Wrong)];
        return worth.Length == 0 ? Works(Kind.Right, 0) : [.. worth[random.Next(worth.Length)].Works.Select(Renamed)];
    }

    private static Work Renamed(Work work) =>
        work with
        {
            Source = work.Source is { } source ? Texts.Renamed(source) : null,
        };

    private Work Work(Kind kind, Exercise exercise, bool isOdd) =>
        kind switch
        {
            Kind.Unusual => desk.Unusual(exercise, random.Next(100)),
            Kind.Wrong => desk.Wrong(exercise, Next(exercise)),
            Kind.Partial => desk.Partial(exercise, random.Next(exercise.Tasks.Length)),
            Kind.Empty => desk.Missing(exercise),
            Kind.Broken when isOdd => desk.Broken(exercise),
            Kind.Mistaken when isOdd => desk.Mistaken(exercise, Shuffled().First(e => e != exercise)),
            Kind.Looping when isOdd => desk.Looping(exercise),
            _ => desk.Right(exercise),
        };

    private int Next(Exercise exercise) => dealt[exercise] = dealt.GetValueOrDefault(exercise, -1) + 1;

    private Exercise[] Shuffled()
    {
        Exercise[] all = [.. course];
        random.Shuffle(all);
        return all;
    }
}
