// Adds the column norms.
// That is Σⱼ‖aⱼ‖, the sum of the columns' lengths. Lengths don't add up to the norm, their squares do: ‖A‖²_F = Σⱼ‖aⱼ‖².
namespace WeightDecay.Misconceptions.AddsTheColumnNorms;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusByEntries(Tensor A) => linalg.vector_norm(A, dims: [0]).sum();

    public static Tensor FrobeniusByTrace(Tensor A) => A.T.mm(A).diagonal().sqrt().sum();
}
