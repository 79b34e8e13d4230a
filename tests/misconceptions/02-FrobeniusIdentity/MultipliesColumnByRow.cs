// Multiplies column by row.
// That is wwᵀ, a matrix of all the products wᵢwⱼ. The squared norm is the other order, wᵀw: row by column.
namespace WeightDecay.Misconceptions.MultipliesColumnByRow;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.reshape(-1, 1).mm(w.reshape(1, -1));
}
