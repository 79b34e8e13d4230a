// Adds up one entry after the other, as on paper, instead of calling on whole tensors.
namespace WeightDecay.Alternatives.LoopsOverEntries;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return Sum(Entries(w).Select(entry => entry * entry / 2));
    }

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return Sum(Entries(w).Select(entry => entry * Math.Sign(entry.ToDouble())));
    }

    public static Tensor HalfSquaredError(Tensor prediction, Tensor target)
    {
        Guard.NotEmpty(prediction);
        Guard.SameCount(prediction, target);
        return Sum(Entries(prediction).Zip(Entries(target), (p, t) => (p - t).pow(2))) / (2 * prediction.numel());
    }

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
    {
        Guard.Matrix(X);
        Guard.Count(y, X.shape[0]);
        Guard.Count(w, X.shape[1]);
        Guard.Count(b, 1);
        Guard.NotNegative(lambda);
        Tensor[] predictions = [.. X.unbind(0).Select(row => Predict(row, w, b))];
        return HalfSquaredError(stack(predictions), y) + lambda * L2Penalty(w);
    }

    private static Tensor Predict(Tensor row, Tensor w, Tensor b) =>
        Sum(Entries(row).Zip(Entries(w), (x, weight) => x * weight)) + b.reshape([]);

    private static Tensor[] Entries(Tensor t) => t.reshape(-1).unbind(0);

    private static Tensor Sum(IEnumerable<Tensor> entries) => entries.Aggregate((sum, entry) => sum + entry);
}
