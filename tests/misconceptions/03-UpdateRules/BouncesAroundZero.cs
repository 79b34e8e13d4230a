// Bounces around zero.
// That is what the plain L1 step does, which jumps over zero and back. The closed form asked for is the proximal
// step's: it stops at zero.
namespace WeightDecay.Misconceptions.BouncesAroundZero;

public static class UpdateRules
{
    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps)
    {
        Tensor w = w0;
        for (int k = 0; k < steps; k++)
            w = w - eta * lambda * w.sign();
        return w;
    }
}
