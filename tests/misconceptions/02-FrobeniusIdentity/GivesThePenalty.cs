// Gives the penalty.
// That is half the squared norm. The ½ belongs to the penalty ½‖w‖², not to the norm: leave it out here.
namespace WeightDecay.Misconceptions.GivesThePenalty;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => 0.5 * w.square().sum();

    public static Tensor FrobeniusByEntries(Tensor A) => 0.5 * A.square().sum();

    public static Tensor FrobeniusByTrace(Tensor A) => 0.5 * A.T.mm(A).trace();
}
