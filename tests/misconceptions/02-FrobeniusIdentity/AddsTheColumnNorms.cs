// Adds the column norms.
// That is Σⱼ‖aⱼ‖, the sum of the columns' lengths. Lengths don't add up to the norm, their squares do: ‖A‖²_F = Σⱼ‖aⱼ‖².
namespace WeightDecay.Misconceptions.AddsTheColumnNorms;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusByEntries(Tensor A) => A.square().sum(dim: 0).sqrt().sum();

    public static Tensor FrobeniusByTrace(Tensor A) => A.T.matmul(A).diagonal().sqrt().sum();
}
