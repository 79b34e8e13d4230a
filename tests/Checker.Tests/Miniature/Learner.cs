namespace WeightDecay.Checking.Tests.Miniature;

/// <summary>What a learner might have made of the miniature kit's first exercise.</summary>
internal static class Learner
{
    /// <summary>A whole file, right but for the body of one function and perhaps some members more.</summary>
    public static string Doubling(
        string twice = "return 2 * x;",
        string members = "",
        string twiceEach = "return 2 * t;"
    ) =>
        $$"""
            namespace WeightDecay.Exercises;

            public static class Doubling
            {
                public static double Twice(double x)
                {
                    Guard.NotNegative(x);
                    {{twice}}
                }

                public static Tensor TwiceEach(Tensor t)
                {
                    {{twiceEach}}
                }

                {{members}}
            }
            """;
}
