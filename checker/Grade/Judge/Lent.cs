using MathNet.Numerics.LinearAlgebra;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// What a submission wrote into, as it was before. Specs are loaded once and hand the same data to everybody: it is put back
/// before the next spec, so that nobody's code reaches another's.
/// </summary>
internal sealed class Lent
{
    private readonly Stack<(object Here, object Before)> changed = [];

    /// <summary>Remembers an argument that is about to be changed. Tensors are none that specs keep: they live as long as one.</summary>
    public void Keep(object? argument)
    {
        if (argument is Vector<double> vector)
            changed.Push((vector, vector.Clone()));
        else if (argument is Matrix<double> matrix)
            changed.Push((matrix, matrix.Clone()));
        else if (argument is Array numbers && numbers.GetType().GetElementType()!.IsPrimitive)
            changed.Push((numbers, numbers.Clone()));
        else
            foreach (object? part in argument as Array ?? Parts.Of(argument)?.Values ?? [])
                Keep(part);
    }

    /// <summary>Puts all of it back, the last change first.</summary>
    public void Return()
    {
        while (changed.TryPop(out var one))
            Overwriting.Apply(one.Here, one.Before);
    }
}
