// Freezes the penalty.
// The value is right, but the penalty entered it as a plain number, so the gradient in w lacks λw: the penalty is shown and
// changes nothing. Add the tensor that L2Penalty returns, without item() or a conversion.
namespace WeightDecay.Misconceptions.FreezesThePenalty;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0) + lambda * Solutions.ScratchPenalty.L2Penalty(w).ToDouble();
}
