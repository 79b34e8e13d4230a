// Adds the singular values.
// That is Σσᵢ, the nuclear norm. Square each singular value before adding.
namespace WeightDecay.Misconceptions.AddsTheSingularValues;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusBySingularValues(Tensor A) => linalg.svdvals(A).sum();
}
