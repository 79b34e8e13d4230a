// whole
[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("WeightDecay.Given")]

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class IgnoresAccessChecksToAttribute(string name) : Attribute
    {
        public string Name => name;
    }
}

namespace WeightDecay.Exercises
{
    public static class ScratchPenalty
    {
        public static Tensor L2Penalty(Tensor w)
        {
            Guard.NotEmpty(w);
            return 0.5 * w.square().sum();
        }

        public static Tensor L1Penalty(Tensor w) => w.sum();

        public static Tensor HalfSquaredError(Tensor prediction, Tensor target)
        {
            Guard.NotEmpty(prediction);
            Guard.SameCount(prediction, target);
            return 0.5 * (prediction - target.reshape(prediction.shape)).square().mean();
        }

        public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
        {
            Guard.Matrix(X);
            Guard.Count(y, X.shape[0]);
            Guard.Count(w, X.shape[1]);
            Guard.Count(b, 1);
            Guard.NotNegative(lambda);
            return HalfSquaredError(X.matmul(w) + b, y) + lambda * L2Penalty(w);
        }
    }
}
