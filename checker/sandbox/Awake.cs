namespace WeightDecay.Sandboxed;

/// <summary>Before anybody waits: libtorch in memory, the first tensor and gradient made.</summary>
internal static class Awake
{
    public static void Up()
    {
        using var scope = NewDisposeScope();
        Tensor first = ones(1, requires_grad: true);
        first.square().sum().backward();
    }
}
