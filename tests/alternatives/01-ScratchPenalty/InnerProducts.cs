// Writes every sum as an inner product: wᵀw, sign(w)ᵀw, eᵀe, and einsum for Xw.
namespace WeightDecay.Alternatives.InnerProducts;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.flatten().dot(w.flatten()) / 2;
    }

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.sign().flatten().dot(w.flatten());
    }

    public static Tensor HalfSquaredError(Tensor prediction, Tensor target)
    {
        Guard.NotEmpty(prediction);
        Guard.SameCount(prediction, target);
        Tensor errors = target.flatten() - prediction.flatten();
        return errors.dot(errors) / (2.0 * errors.numel());
    }

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
    {
        Guard.Matrix(X);
        Guard.Count(y, X.shape[0]);
        Guard.Count(w, X.shape[1]);
        Guard.Count(b, 1);
        Guard.NotNegative(lambda);
        return HalfSquaredError(einsum("ij,j->i", X, w.flatten()) + b, y) + lambda * L2Penalty(w);
    }
}
