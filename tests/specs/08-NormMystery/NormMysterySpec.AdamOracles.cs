using TorchSharp.Modules;

namespace WeightDecay.Specs;

public sealed partial class NormMysterySpec
{
    /// <summary>Weights, gradient and moments in the middle of a run; the second gradient and its decay disagree.</summary>
    private static (Tensor W, Tensor G, Tensor M, Tensor V) Later(ScalarType dtype) =>
        (
            tensor(new[] { 0.7, -1.3, 2 }, dtype),
            tensor(new[] { 1.1, 0.4, -2 }, dtype),
            tensor(new[] { 0.2, -0.5, 0.1 }, dtype),
            tensor(new[] { 0.3, 0.02, 1.5 }, dtype)
        );

    /// <summary>The third step with η = 0.1, entry by entry in plain numbers: [weights, m, v].</summary>
    private static Tensor OnPaper(Tensor w, Tensor g, Tensor m, Tensor v, double coupled, double decoupled)
    {
        double[] W = Plain.Numbers(w),
            M = Plain.Numbers(m),
            V = Plain.Numbers(v);
        double[] G = [.. Plain.Numbers(g).Zip(W, (gi, wi) => gi + coupled * wi)];
        for (int i = 0; i < W.Length; i++)
        {
            M[i] = 0.9 * M[i] + 0.1 * G[i];
            V[i] = 0.999 * V[i] + 0.001 * G[i] * G[i];
            double divisor = Math.Sqrt(V[i] / (1 - 0.999 * 0.999 * 0.999)) + 1e-8;
            W[i] -= 0.1 * decoupled * W[i] + 0.1 * M[i] / (1 - 0.9 * 0.9 * 0.9) / divisor;
        }
        return stack([tensor(W, w.dtype), tensor(M, w.dtype), tensor(V, w.dtype)]);
    }

    private static Tensor Together(AdamState state) => stack([state.W, state.M, state.V]);

    private static Adam LibraryAdam(Parameter w, Parameter b, double eta, double lambda) =>
        optim.Adam(
            [
                new Adam.ParamGroup([w], new Adam.Options { LearningRate = eta, weight_decay = lambda }),
                new Adam.ParamGroup([b], new Adam.Options { LearningRate = eta, weight_decay = 0 }),
            ],
            eta
        );

    private static AdamW LibraryAdamW(Parameter w, Parameter b, double eta, double lambda) =>
        optim.AdamW(
            [
                new AdamW.ParamGroup([w], new AdamW.Options { LearningRate = eta, weight_decay = lambda }),
                new AdamW.ParamGroup([b], new AdamW.Options { LearningRate = eta, weight_decay = 0 }),
            ],
            eta
        );

    /// <summary>Weights and bias after each step of a rule on the loss of <see cref="LossGradients"/>: [steps, 4].</summary>
    private static Tensor AdamPath(AdamRule rule, double eta, double lambda, int steps)
    {
        var w = new AdamState(W0, zeros_like(W0), zeros_like(W0));
        var b = new AdamState(B0, zeros_like(B0), zeros_like(B0));
        var path = new List<Tensor>();
        for (int t = 1; t <= steps; t++)
        {
            var (gw, gb) = LossGradients(w.W, b.W);
            w = rule(w.W, gw, w.M, w.V, t, eta, lambda);
            b = rule(b.W, gb, b.M, b.V, t, eta, 0);
            path.Add(Row(w.W, b.W));
        }
        return stack(path);
    }
}
