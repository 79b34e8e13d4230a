using WeightDecay.Given.Judging;

namespace WeightDecay.Sandboxed;

/// <summary>Does to a value here what was done to its copy at the other end.</summary>
internal static class Overwriting
{
    /// <returns>Whether it can be done: not where one has another form, or is not there.</returns>
    public static bool TryApply(object? here, object? there)
    {
        if (ReferenceEquals(here, there))
            return true;
        if (here is Tensor tensor && there is Tensor changed)
            Apply(tensor, changed);
        else if (here is Vector<double> vector && there is Vector<double> entries && entries.Count == vector.Count)
            entries.CopyTo(vector);
        else if (here is Matrix<double> matrix && there is Matrix<double> cells && SameSize(matrix, cells))
            cells.CopyTo(matrix);
        else if (here is Array items && there is Array others && SameSize(items, others))
            Apply(items, others);
        else if (Parts.Of(here) is { } parts && Parts.Of(there) is { } changedParts)
            Apply(parts.Values, changedParts.Values);
        else
            return false;
        return true;
    }

    private static void Apply(Tensor here, Tensor there)
    {
        if (there.IsInvalid || here.dtype != there.dtype || !here.shape.SequenceEqual(there.shape))
        {
            here.Dispose(); // disposed there, or of another form: either way no longer what was lent
            return;
        }
        using var quiet = no_grad();
        here.copy_(there);
    }

    private static void Apply(Array here, Array there)
    {
        if (here.GetType().GetElementType()!.IsPrimitive)
            Array.Copy(there, here, here.Length);
        else
            for (int i = 0; i < here.Length; i++)
                if (!TryApply(here.GetValue(i), there.GetValue(i)))
                    here.SetValue(there.GetValue(i), i); // another one was put in its place
    }

    private static bool SameSize(Array a, Array b) =>
        Enumerable.Range(0, a.Rank).Select(a.GetLength).SequenceEqual(Enumerable.Range(0, b.Rank).Select(b.GetLength));

    private static bool SameSize(Matrix<double> a, Matrix<double> b) =>
        a.RowCount == b.RowCount && a.ColumnCount == b.ColumnCount;
}
