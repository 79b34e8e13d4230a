// Leaves the formulas to the library's own losses and linear map.
namespace WeightDecay.Alternatives.LibraryCalls;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return nn.functional.mse_loss(w, zeros_like(w), nn.Reduction.Sum) / 2;
    }

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return nn.functional.l1_loss(w, zeros_like(w), nn.Reduction.Sum);
    }

    public static Tensor HalfSquaredError(Tensor prediction, Tensor target)
    {
        Guard.NotEmpty(prediction);
        Guard.SameCount(prediction, target);
        return nn.functional.mse_loss(prediction.view_as(target), target) / 2;
    }

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
    {
        Guard.Matrix(X);
        Guard.Count(y, X.shape[0]);
        Guard.Count(w, X.shape[1]);
        Guard.Count(b, 1);
        Guard.NotNegative(lambda);
        Tensor prediction = nn.functional.linear(X, w.reshape(1, -1), b.reshape(1));
        return HalfSquaredError(prediction, y).add(L2Penalty(w), alpha: lambda);
    }
}
