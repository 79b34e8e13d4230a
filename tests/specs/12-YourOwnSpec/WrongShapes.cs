namespace WeightDecay.Specs;

/// <summary>Implementations that give the right numbers in the wrong shape or type.</summary>
internal static class WrongShapes
{
    public static readonly Implementation[] All =
    [
        new(
            "Narrows to float32",
            "Half of the digits of float64 are lost. Give it float64, and look at the type that comes back.",
            (w, g, eta, lambda) => Right(w, g, eta, lambda).to(ScalarType.Float32)
        ),
        new(
            "Widens to float64",
            "A model in float32 would get weights that don't fit. Give it float32, and look at the type that comes back.",
            (w, g, eta, lambda) => Right(w, g, eta, lambda).to(ScalarType.Float64)
        ),
        new(
            "Flattens",
            "It gives back a vector, whatever it was given. Give it more than vectors.",
            (w, g, eta, lambda) => Right(w, g, eta, lambda).reshape(-1)
        ),
        new(
            "Lays a column down",
            "Columns [d, 1] come back as rows [1, d]. Give it a column, and look at the shape before the values.",
            (w, g, eta, lambda) => Right(w, g, eta, lambda) is { shape: [_, 1] } c ? c.t() : Right(w, g, eta, lambda)
        ),
        new(
            "Broadcasts a column",
            "A column minus a row is a table: [d, 1] becomes [d, d]. Give it a column, and look at the shape.",
            (w, g, eta, lambda) => Right(w, w.shape is [_, 1] ? g.reshape(-1) : g, eta, lambda)
        ),
        new(
            "Knows vectors alone",
            "It throws at a matrix, and layers have matrices. Give it one.",
            (w, g, eta, lambda) =>
                w.dim() == 1 ? Right(w, g, eta, lambda) : throw new ArgumentException("needs a vector", nameof(w))
        ),
    ];

    private static Tensor Right(Tensor w, Tensor g, double eta, double lambda) => (1 - eta * lambda) * w - eta * g;
}
