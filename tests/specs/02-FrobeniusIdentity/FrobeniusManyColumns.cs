using System.Runtime.InteropServices;

namespace WeightDecay.Specs;

/// <summary>Matrices so long that the product of all columns with all columns, 128 TiB and more, fits no address space.</summary>
internal static class FrobeniusManyColumns
{
    public const long Count = 6_000_000;

    /// <summary>A row of twos with a row of quarters: each column adds ½, exactly in float32.</summary>
    public static Tensor OfRows(Func<Tensor, Tensor, Tensor> product) => Of(product, 1, Count);

    /// <summary>A column of twos with a column of quarters.</summary>
    public static Tensor OfColumns(Func<Tensor, Tensor, Tensor> product) => Of(product, Count, 1);

    private static Tensor Of(Func<Tensor, Tensor, Tensor> product, long rows, long columns)
    {
        try
        {
            return product(full(rows, columns, 2f, ScalarType.Float32), full(rows, columns, 0.25f, ScalarType.Float32));
        }
        catch (ExternalException e) when (e.Message.Contains("you tried to allocate", StringComparison.Ordinal))
        {
            throw new InsufficientMemoryException("it asked for more memory than a machine has");
        }
    }
}
