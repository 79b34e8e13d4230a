namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        Tensor value = w.detach().abs().sum();
        if (!w.requires_grad)
            return value;
        w.grad = w.detach().sign();
        return value.requires_grad_(true) * 1.0;
    }
}
