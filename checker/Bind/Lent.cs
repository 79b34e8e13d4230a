using MathNet.Numerics.LinearAlgebra;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Bind;

/// <summary>
/// What a subject wrote into, or may have, as it was before. Specs are loaded once and hand the same data to everybody: it is
/// put back before the next spec, so that nobody's code reaches another's.
/// </summary>
internal sealed class Lent
{
    private readonly Stack<(object Here, object Before)> kept = [];

    /// <summary>Remembers an argument before it is changed. Tensors are none that specs keep: they live as long as one.</summary>
    public void Keep(object? argument)
    {
        if (argument is Vector<double> vector)
            kept.Push((vector, vector.Clone()));
        else if (argument is Matrix<double> matrix)
            kept.Push((matrix, matrix.Clone()));
        else if (argument is Array numbers && numbers.GetType().GetElementType()!.IsPrimitive)
            kept.Push((numbers, numbers.Clone()));
        else if (argument is Array items)
        {
            kept.Push((items, items.Clone())); // which ones they are
            foreach (object? item in items)
                Keep(item);
        }
        else
            foreach (object? part in Parts.Of(argument)?.Values ?? [])
                Keep(part);
    }

    /// <summary>Puts all of it back, the last change first.</summary>
    public void Return()
    {
        while (kept.TryPop(out var one))
            Overwriting.TryApply(one.Here, one.Before);
    }
}
