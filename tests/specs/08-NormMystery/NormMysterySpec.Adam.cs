using TorchSharp.Modules;

namespace WeightDecay.Specs;

/// <summary>A rule with Adam's moments.</summary>
internal delegate AdamState AdamRule(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda);

public sealed partial class NormMysterySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(6)]
    public void The_first_step_of_Adam_goes_the_learning_rate_against_the_sign_of_gradient_and_decay(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 20.0, -30, 40 }, dtype);
        Tensor g = tensor(new[] { 5.0, -25, -20 }, dtype);
        Tensor zero = zeros(3, dtype);
        The(() => Together(NormMystery.AdamL2Step(w, g, zero, zero, 1, 0.1, 0.7)))
            .Is(
                tensor(
                    new[,]
                    {
                        { 19.9, -29.9, 39.9 },
                        { 1.9, -4.6, 0.8 },
                        { 0.361, 2.116, 0.064 },
                    },
                    dtype
                )
            );
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(6)]
    public void A_later_step_of_Adam_goes_on_from_the_moments(ScalarType dtype)
    {
        var (w, g, m, v) = Later(dtype);
        Tensor next = OnPaper(w, g, m, v, coupled: 0.7, decoupled: 0);
        The(() => Together(NormMystery.AdamL2Step(w, g, m, v, 3, 0.1, 0.7))).Is(next);
    }

    [Test, Task(6)]
    public void Without_a_gradient_Adam_takes_the_learning_rate_from_every_weight_large_or_small_and_0_stays()
    {
        Tensor w = tensor(new[] { 1000.0, -10, 0 });
        Tensor zero = zeros_like(w);
        The(() => NormMystery.AdamL2Step(w, zero, zero, zero, 1, 0.1, 0.7).W).Is(new[] { 999.9, -9.9, 0 });
    }

    [Test, Task(6)]
    public void Where_gradients_are_tiny_Adam_s_epsilon_counts()
    {
        Tensor w = tensor(new[] { 2e-7, 0 });
        Tensor zero = zeros_like(w);
        The(() => NormMystery.AdamL2Step(w, zero, zero, zero, 1, 0.1, 0.5).W).Is(new[] { 2e-7 - 0.1 / 1.1, 0 });
    }

    [Test, Task(6)]
    public void Adam_with_decay_is_the_library_s_step_by_step_for_weights_and_bias()
    {
        Tensor path = LibraryPath((w, b) => LibraryAdam(w, b, 0.1, 0.7), 12);
        The(() => AdamPath(NormMystery.AdamL2Step, 0.1, 0.7, 12)).Is(path);
    }

    [TestCase(0, 0.1, 0.7, "step"), TestCase(1, 0, 0.7, "eta"), TestCase(1, 0.1, -0.7, "lambda")]
    [Task(6, NeverFailedBecause = "the guard clauses are given")]
    public void Adam_counts_steps_from_1(int step, double eta, double lambda, string name)
    {
        Tensor w = ones(2);
        The(() => NormMystery.AdamL2Step(w, w, w, w, step, eta, lambda)).Rejects(name);
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(7)]
    public void The_first_step_of_AdamW_keeps_93_percent_and_goes_against_the_sign_of_the_gradient(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 20.0, -30, 40 }, dtype);
        Tensor g = tensor(new[] { 5.0, -25, -20 }, dtype);
        Tensor zero = zeros(3, dtype);
        The(() => Together(NormMystery.AdamWStep(w, g, zero, zero, 1, 0.1, 0.7)))
            .Is(
                tensor(
                    new[,]
                    {
                        { 18.5, -27.8, 37.3 },
                        { 0.5, -2.5, -2 },
                        { 0.025, 0.625, 0.4 },
                    },
                    dtype
                )
            );
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(7)]
    public void A_later_step_of_AdamW_goes_on_from_the_moments(ScalarType dtype)
    {
        var (w, g, m, v) = Later(dtype);
        Tensor next = OnPaper(w, g, m, v, coupled: 0, decoupled: 0.7);
        The(() => Together(NormMystery.AdamWStep(w, g, m, v, 3, 0.1, 0.7))).Is(next);
    }

    [Test, Task(7)]
    public void Without_a_gradient_AdamW_takes_the_same_share_of_every_weight()
    {
        Tensor w = tensor(new[] { 1000.0, -10, 0 });
        Tensor zero = zeros_like(w);
        The(() => NormMystery.AdamWStep(w, zero, zero, zero, 1, 0.1, 0.7).W).Is(new[] { 930, -9.3, 0 });
    }

    [Test, Task(7)]
    public void Where_gradients_are_tiny_AdamW_s_epsilon_counts()
    {
        Tensor w = tensor(new[] { 2.0, 0 });
        Tensor g = tensor(new[] { 1e-7, 0 });
        Tensor zero = zeros_like(w);
        The(() => NormMystery.AdamWStep(w, g, zero, zero, 1, 0.1, 0.7).W).Is(new[] { 1.86 - 0.1 / 1.1, 0 });
    }

    [Test, Task(7)]
    public void AdamW_with_decay_is_the_library_s_step_by_step_for_weights_and_bias()
    {
        Tensor path = LibraryPath((w, b) => LibraryAdamW(w, b, 0.1, 0.7), 12);
        The(() => AdamPath(NormMystery.AdamWStep, 0.1, 0.7, 12)).Is(path);
    }

    [Test, Task(7)]
    public void The_library_s_AdamW_decays_by_nothing_unless_asked()
    {
        Tensor path = LibraryPath((w, b) => optim.AdamW([w, b], 0.1), 12);
        The(() => AdamPath(NormMystery.AdamWStep, 0.1, 0, 12)).Is(path);
    }

    [TestCase(0, 0.1, 0.7, "step"), TestCase(1, 0, 0.7, "eta"), TestCase(1, 0.1, -0.7, "lambda")]
    [Task(7, NeverFailedBecause = "the guard clauses are given")]
    public void AdamW_counts_steps_from_1(int step, double eta, double lambda, string name)
    {
        Tensor w = ones(2);
        The(() => NormMystery.AdamWStep(w, w, w, w, step, eta, lambda)).Rejects(name);
    }
}
