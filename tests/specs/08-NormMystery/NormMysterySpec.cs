using TorchSharp.Modules;

namespace WeightDecay.Specs;

/// <summary>Begins the exercise's specs and holds their data, and what their expected values are found by.</summary>
public sealed partial class NormMysterySpec() : Spec(typeof(NormMystery))
{
    private const int Inputs = 200;
    private const double Eta = 0.01;
    private const double TrueNorm = 0.01;
    private const double TrueBias = 0.05;

    private static readonly double[,] X =
    {
        { 1, -2, 0.5 },
        { 0, 1.5, -1 },
        { 2, 0.3, 1 },
        { -1, 1, 2 },
        { 0.5, 0, -1.5 },
    };

    private static readonly double[,] Y =
    {
        { 4 },
        { 1 },
        { 3.5 },
        { 6 },
        { 2.3 },
    };

    private static Tensor W0 =>
        tensor(
            new[,]
            {
                { 0.7 },
                { -1.3 },
                { 0 },
            }
        );

    /// <summary>A bias that the data want at about 3, so that its decay would show.</summary>
    private static Tensor B0 => tensor(new[] { 5.0 });

    /// <summary>The gradients of the mean of (Xw + b − y)² with respect to w and b, on paper.</summary>
    private static (Tensor W, Tensor B) LossGradients(Tensor w, Tensor b)
    {
        Tensor residual = tensor(X).matmul(w) + b - tensor(Y);
        return (2 * tensor(X).t().matmul(residual) / Y.GetLength(0), 2 * residual.mean([0]));
    }

    /// <summary>Weights and bias after each step of an optimiser of the library on that loss, by autograd: [steps, 4].</summary>
    private static Tensor LibraryPath(Func<Parameter, Parameter, optim.Optimizer> optimiser, int steps)
    {
        using var w = new Parameter(W0);
        using var b = new Parameter(B0);
        using var library = optimiser(w, b);
        var path = new List<Tensor>();
        for (int k = 0; k < steps; k++)
        {
            library.zero_grad();
            (tensor(X).matmul(w) + b - tensor(Y)).square().mean().backward();
            library.step();
            path.Add(Row(w.detach(), b.detach()));
        }
        return stack(path);
    }

    /// <summary>One step of an optimiser of the library, with gradients that are given.</summary>
    private static LinearParameters LibraryStep(
        Func<Parameter, Parameter, optim.Optimizer> optimiser,
        LinearParameters at,
        LinearParameters gradients
    )
    {
        using var w = new Parameter(at.W.clone()) { grad = gradients.W.clone() };
        using var b = new Parameter(at.B.clone()) { grad = gradients.B.clone() };
        using var library = optimiser(w, b);
        library.step();
        return new LinearParameters(w.detach().clone(), b.detach().clone());
    }

    /// <summary>The library's SGD as it should be asked: the options of each group say the rate as well.</summary>
    private static SGD LibrarySgd(Parameter w, Parameter b, double eta, double lambda) =>
        optim.SGD(
            [
                new SGD.ParamGroup([w], new SGD.Options { LearningRate = eta, weight_decay = lambda }),
                new SGD.ParamGroup([b], new SGD.Options { LearningRate = eta, weight_decay = 0 }),
            ],
            eta
        );

    private static Tensor Row(Tensor w, Tensor b) => cat([w.flatten(), b.clone()]);
}
