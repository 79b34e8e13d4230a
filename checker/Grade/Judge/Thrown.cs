namespace WeightDecay.Checking.Grade.Judge;

/// <summary>Carries what the student's function threw out of the reading of a reply, so that it is not taken for bad bytes.</summary>
internal sealed class Thrown(Exception error) : Exception
{
    public Exception Error => error;
}
