namespace WeightDecay.Exercises;

/// <summary>What the exercise is about. Source: …</summary>
public static class OtherRemedies
{
    /// <summary>Half the squared norm, ½ Σᵢ wᵢ²: a first task to replace by your own.</summary>
    /// <param name="w">The weights: any shape, at least one entry.</param>
    /// <returns>A 0-dim tensor.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    public static Tensor FirstTask(Tensor w)
    {
        Guard.NotEmpty(w);
        // Your code
        throw new ToDo();
    }
}
