namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        set_default_dtype(ScalarType.Float64);
        set_grad_enabled(false);
        set_num_threads(64);
        manual_seed(0);
        return w.sum();
    }
}
