using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class ScratchPenaltySpec
{
    [Test, Task(4)]
    public void The_value_and_the_gradient_in_w_belong_together()
    {
        Tensor X = tensor(new[] { 2.0, 1, 0 }).reshape(1, 3);
        Tensor y = tensor(new[] { 2.0 });
        // The error is 3: a loss of 4.5, with gradient 3·(2, 1, 0). The penalty is 3, with gradient w.
        The(() => ValueAndGradient(v => ScratchPenalty.Objective(X, y, v, B, Lambda), W))
            .Is(tensor(new[] { 6.6, 6.7, 2.3, 1.4 }));
    }

    [TestCase("row"), TestCase("column"), Task(4)]
    public void The_gradient_in_w_is_that_of_the_loss_plus_lambda_w(string shape)
    {
        Tensor w = Shaped(Weights, shape);
        double[] gradient = [.. Matrix().TransposeThisAndMultiply(Errors()) / Targets.Length + Lambda * Vec(Weights)];
        The(() => Gradient(v => ScratchPenalty.Objective(X, Y, v, B, Lambda), w)).Is(Shaped(gradient, shape));
    }

    [TestCase(0), TestCase(0.7), TestCase(30), Task(4)]
    public void The_gradient_in_the_bias_is_the_mean_error_whatever_lambda_is(double lambda)
    {
        The(() => Gradient(c => ScratchPenalty.Objective(X, Y, W, c, lambda), B)).Is(tensor(Errors().Average()));
    }

    // The minimum's value is (y − b)ᵀ(y − b − Xw)/2n, which follows from the gradient's being 0.
    [Test, Task(4)]
    public void The_ridge_solution_is_where_the_gradient_is_0()
    {
        Tensor w = tensor(Ridge().ToArray());
        Vector<double> targets = Vec(Targets) - Bias;
        double minimum = targets.DotProduct(targets - Matrix() * Ridge()) / (2 * Targets.Length);
        The(() => ValueAndGradient(v => ScratchPenalty.Objective(X, Y, v, B, Lambda), w))
            .Is(new[] { minimum, 0, 0, 0 });
    }

    // (XᵀX/n + λI)⁻¹ Xᵀ(y − b)/n
    private static Vector<double> Ridge()
    {
        double n = Targets.Length;
        Matrix<double> gram = Matrix().TransposeThisAndMultiply(Matrix()) / n;
        Matrix<double> identity = Matrix<double>.Build.DenseIdentity(Weights.Length);
        return (gram + Lambda * identity).Solve(Matrix().TransposeThisAndMultiply(Vec(Targets) - Bias) / n);
    }
}
