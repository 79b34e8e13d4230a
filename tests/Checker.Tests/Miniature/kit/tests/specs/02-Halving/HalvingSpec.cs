namespace WeightDecay.Specs;

public sealed class HalvingSpec() : Spec(typeof(Halving))
{
    [Test, Task(1)]
    public void Half_of_3_is_1_and_a_half() => The(() => Halving.Half(3)).Is(1.5);

    // Whatever the exercise before it left behind: numbers print with a point, tensors are float32 and have gradients.
    [Test, Task(1)]
    public void Half_begins_in_a_clean_world() => The(() => World(Halving.Half)).Is("0.5 Float32 True False 0.4963");

    private static string World(Func<double, double> half) =>
        string.Join(
            ' ',
            half(1),
            zeros(1).dtype,
            is_grad_enabled(),
            is_inference_mode_enabled(),
            rand(1).item<float>().ToString("G4")
        );
}
