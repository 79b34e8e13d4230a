namespace WeightDecay.Given.Judging;

/// <summary>
/// A value handed to the code under test. Each evaluation gets a fresh copy, so that code that writes
/// into its arguments is caught, and spoils no other evaluation.
/// </summary>
internal sealed class Input(object? original)
{
    public object? Original => original;

    public object? Copy { get; private set; }

    public bool IsChanged =>
        !ReferenceEquals(original, Copy)
        && (Parts.Leaves(Copy).Any(leaf => leaf is Tensor { IsInvalid: true }) || !Result.SameValue(original, Copy));

    public void Renew() => Copy = CopyOf(original);

    private static object? CopyOf(object? value) =>
        value switch
        {
            Tensor t => t.detach().clone().requires_grad_(t.requires_grad),
            Vector<double> v => v.Clone(),
            Matrix<double> m => m.Clone(),
            double[] or int[] or double[,] => ((Array)value).Clone(),
            Array { Rank: 1 } items => CopiesOf(items),
            _ => Parts.Of(value)?.With(CopyOf) ?? value,
        };

    private static Array CopiesOf(Array items)
    {
        var copies = (Array)items.Clone();
        for (int i = 0; i < copies.Length; i++)
            copies.SetValue(CopyOf(items.GetValue(i)), i);
        return copies;
    }
}
