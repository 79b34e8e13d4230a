// Keeps a matrix of one entry.
// A row times a column gives a [1, 1] matrix. A number is a 0-dim tensor: multiply vectors, or take the entry out by a sum or a reshape.
namespace WeightDecay.Misconceptions.KeepsAMatrixOfOneEntry;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.reshape(1, -1).mm(w.reshape(-1, 1));
}
