using NUnit.Framework;

namespace WeightDecay.Exercises;

/// <summary>
/// Specs of the L2 step, to be written. Each function is one NUnit test about <see cref="Subject.L2Step"/>: it fails by an
/// assertion, and passes by coming to its end. It is run on right implementations and on wrong ones, one after the other.
/// </summary>
public static class YourOwnSpec
{
    /// <summary>The values: one step is (1 − ηλ)w − ηg, in every entry.</summary>
    [Test]
    public static void One_step_is_exact()
    {
        // Your code
        throw new ToDo();
    }

    /// <summary>The form: the result has the shape and the dtype of w, for vectors, columns and matrices in float32 and float64.</summary>
    [Test]
    public static void Shape_and_type_are_kept()
    {
        // Your code
        throw new ToDo();
    }

    /// <summary>The manners: after the call, w and g are what they were before.</summary>
    [Test]
    public static void The_arguments_are_left_alone()
    {
        // Your code
        throw new ToDo();
    }
}
