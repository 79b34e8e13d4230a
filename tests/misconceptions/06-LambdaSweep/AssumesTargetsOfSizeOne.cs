// Assumes targets of size one.
// Errors of +1 and −1 are wrong enough for targets that spread by less, and next to nothing for targets in the hundreds.
// Measure errors in units of the spread of y.
namespace WeightDecay.Misconceptions.AssumesTargetsOfSizeOne;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y)
    {
        Tensor errors = zeros_like(y);
        errors[0] = 1;
        errors[-1] = -1;
        return y.mean() + errors;
    }
}
