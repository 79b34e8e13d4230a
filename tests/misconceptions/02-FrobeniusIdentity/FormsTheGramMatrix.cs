// Forms the Gram matrix.
// AᵀB has columns × columns entries, of which the trace needs only the diagonal. Add up the products of matching entries instead, and no such matrix is needed.
namespace WeightDecay.Misconceptions.FormsTheGramMatrix;

public static class FrobeniusIdentity
{
    public static Tensor InnerProduct(Tensor A, Tensor B) => A.T.mm(B).trace();
}
