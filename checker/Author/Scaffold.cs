namespace WeightDecay.Checking.Author;

/// <summary>The files of a new exercise: they compile, and the laws say what is still missing.</summary>
internal static class Scaffold
{
    /// <summary>Every file with its text, by path.</summary>
    public static IEnumerable<(string Path, string Text)> Files(Kit kit, Exercise exercise) =>
        [
            (kit.Solution(exercise), Solution(exercise)),
            (kit.Learner(exercise), Stub.From(Solution(exercise))),
            (kit.Lesson(exercise), Lesson(exercise)),
            (kit.Hints(exercise), Hints(exercise)),
            (Path.Combine(kit.Specs(exercise), $"{exercise.Fixture}.cs"), Spec(exercise)),
            (Path.Combine(kit.Plots(exercise), $"{exercise.Class}Plots.cs"), Plots(exercise)),
            (Path.Combine(kit.Misconceptions(exercise), "ForgetsTheHalf.cs"), Misconception(exercise)),
            (Path.Combine(kit.Alternatives(exercise), "DotProduct.cs"), Alternative(exercise)),
        ];

    private static string Solution(Exercise exercise) =>
        $$"""
            namespace WeightDecay.Solutions;

            /// <summary>What the exercise is about. Source: …</summary>
            public static class {{exercise.Class}}
            {
                /// <summary>Half the squared norm, ½ Σᵢ wᵢ²: a first task to replace by your own.</summary>
                /// <param name="w">The weights: any shape, at least one entry.</param>
                /// <returns>A 0-dim tensor.</returns>
                /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
                public static Tensor FirstTask(Tensor w)
                {
                    Guard.NotEmpty(w);
                    {{Stub.Mark}}
                    return 0.5 * w.square().sum();
                }
            }

            """;

    private static string Lesson(Exercise exercise) =>
        $"""
            # {exercise.Number} · {exercise.Class}

            The question that this exercise answers.

            ## The idea

            ## Tasks

            ### 1. FirstTask

            ## What to observe

            ![A parabola through 0](plots/First_plot.svg)

            ## References

            """;

    private static string Hints(Exercise exercise) =>
        $"""
            # Hints for {exercise.Number} · {exercise.Class}

            ## 1. FirstTask

            1. A nudge towards the idea.
            2. The formula.
            3. Almost the code.

            """;

    private static string Spec(Exercise exercise) =>
        $$"""
            namespace WeightDecay.Specs;

            public sealed class {{exercise.Fixture}}() : Spec(typeof({{exercise.Class}}))
            {
                [Test, Task(1)]
                public void The_first_task_of_3_and_4_is_12_and_a_half()
                {
                    Tensor w = tensor(new[] { 3.0, 4.0 });
                    The(() => {{exercise.Class}}.FirstTask(w)).Is(12.5);
                }
            }

            """;

    private static string Plots(Exercise exercise) =>
        $$"""
            using WeightDecay.Given.Plotting;

            namespace WeightDecay.Plots;

            public static class {{exercise.Class}}Plots
            {
                private static readonly double[] W = Grid.Linear(-2, 2, 41);

                /// <summary>The penalty of one weight.</summary>
                [Plot]
                public static Figure First_plot() =>
                    new(
                        "A sentence that states what to see",
                        new Axis("weight w"),
                        new Axis("penalty"),
                        new Line("L2", W, [.. W.Select(w => {{exercise.Class}}.FirstTask(tensor(w)).item<double>())])
                    );
            }

            """;

    private static string Misconception(Exercise exercise) =>
        $$"""
            // Forgets the half.
            // What the wrong value is, and what to do about it.
            namespace WeightDecay.Misconceptions.ForgetsTheHalf;

            public static class {{exercise.Class}}
            {
                public static Tensor FirstTask(Tensor w) => w.square().sum();
            }

            """;

    private static string Alternative(Exercise exercise) =>
        $$"""
            // Multiplies the weights by themselves instead of squaring and adding.
            namespace WeightDecay.Alternatives.DotProduct;

            public static class {{exercise.Class}}
            {
                public static Tensor FirstTask(Tensor w)
                {
                    Guard.NotEmpty(w);
                    return 0.5 * w.reshape(-1).dot(w.reshape(-1));
                }
            }

            """;
}
