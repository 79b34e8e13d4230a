using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The submission's process is of no more use.</summary>
internal sealed class SubjectEnded(string clause, bool isTimeUp) : Exception(clause)
{
    public bool IsTimeUp => isTimeUp;

    public static SubjectEnded TimeUp() => new("the time was up", true);

    public static SubjectEnded WithoutGradient(Exception error) =>
        new($"its gradient was asked for, and it {Failure.Describe(error)}", false);

    public static SubjectEnded TooMuch() =>
        new("what one spec asked and it answered was more than the judge keeps, 64 MB", false);

    public static SubjectEnded Babble() => new("it sent the judge bytes that are no value of this exercise", false);
}
