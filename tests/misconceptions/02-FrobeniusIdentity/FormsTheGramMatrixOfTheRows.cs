// Forms the Gram matrix of the rows.
// BAᵀ has the same trace as AᵀB, but rows × rows entries, of which only the diagonal counts. Add up the products of matching entries instead.
namespace WeightDecay.Misconceptions.FormsTheGramMatrixOfTheRows;

public static class FrobeniusIdentity
{
    public static Tensor InnerProduct(Tensor A, Tensor B) => B.mm(A.T).trace();
}
