namespace WeightDecay.Exercises;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda)
    {
        var copy = nn.Parameter(w.clone());
        copy.grad = g;
        using var sgd = optim.SGD([copy], eta, weight_decay: lambda);
        sgd.step();
        return copy.detach();
    }
}
