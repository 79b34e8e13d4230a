namespace WeightDecay.Given;

/// <summary>The code that a spec of yours is about. Your spec runs many times, each time on another implementation.</summary>
public static class Subject
{
    /// <summary>One gradient step on loss + λ·½‖w‖², as this implementation takes it.</summary>
    /// <param name="w">The weights: any shape, float32 or float64, at least one entry.</param>
    /// <param name="g">The gradient of the data loss at w, of the same shape and dtype.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <returns>What the implementation holds for (1 − ηλ)w − ηg.</returns>
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) =>
        Judging.TrialRun.Ask(w, g, eta, lambda);
}
