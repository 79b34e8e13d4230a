using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class FrobeniusIdentitySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void The_squared_norm_of_2_and_minus_3_and_6_is_49(ScalarType dtype)
    {
        Tensor w = tensor(new double[] { 2, -3, 6 }, dtype);
        The(() => FrobeniusIdentity.SquaredNorm(w)).Is(tensor(49.0, dtype));
    }

    [Test, Task(1)]
    public void A_column_has_the_squared_norm_of_its_vector()
    {
        Tensor w = tensor(
            new[,]
            {
                { 0.5 },
                { -2 },
                { 0 },
            }
        );
        The(() => FrobeniusIdentity.SquaredNorm(w)).Is(4.25);
    }

    [Test, Task(1)]
    public void The_squared_norm_is_that_of_MathNet()
    {
        Tensor w = tensor(new[] { 0.7, -1.3, 0.0, 2.1, -0.4 });
        double norm = Vector<double>.Build.Dense([0.7, -1.3, 0.0, 2.1, -0.4]).L2Norm();
        The(() => FrobeniusIdentity.SquaredNorm(w)).Is(norm * norm);
    }

    [Test, Task(1)]
    public void The_gradient_of_half_the_squared_norm_is_w()
    {
        Tensor w = tensor(new[] { 0.7, -1.3, 0.0, 2.1 });
        The(() => Gradient(v => 0.5 * FrobeniusIdentity.SquaredNorm(v), w)).Is(w);
    }

    [TestCase(0), TestCase(1, 3), TestCase(0, 1), Task(1, NeverFailedBecause = Guarded)]
    public void The_squared_norm_is_for_vectors_and_columns_with_entries(params int[] shape)
    {
        Tensor w = zeros([.. shape.Select(s => (long)s)]);
        The(() => FrobeniusIdentity.SquaredNorm(w)).Rejects("w");
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void The_squares_of_all_six_entries_add_up_to_31(ScalarType dtype)
    {
        Tensor A = tensor(
            new double[,]
            {
                { 1, -2 },
                { 0, 3 },
                { 4, -1 },
            },
            dtype
        );
        The(() => FrobeniusIdentity.FrobeniusByEntries(A)).Is(tensor(31.0, dtype));
    }

    [TestCase("1×1"), TestCase("tall"), TestCase("wide"), TestCase("square"), TestCase("rank one"), Task(2)]
    [TestCase("no columns")]
    public void The_squares_add_up_to_the_squared_norm_of_MathNet(string shape)
    {
        Tensor A = FrobeniusMatrices.Named(shape);
        The(() => FrobeniusIdentity.FrobeniusByEntries(A)).Is(FrobeniusMatrices.SquaredNorm(A));
    }

    [Test, Task(2)]
    public void A_matrix_of_one_column_has_the_squared_norm_of_that_column()
    {
        Tensor w = tensor(
            new[,]
            {
                { 0.5 },
                { -2 },
                { 0 },
            }
        );
        double dot = Vector<double>.Build.Dense([0.5, -2, 0]).DotProduct(Vector<double>.Build.Dense([0.5, -2, 0]));
        The(() => FrobeniusIdentity.FrobeniusByEntries(w)).Is(dot);
    }

    [Test, Task(2)]
    public void The_gradient_of_half_the_sum_of_squares_is_A()
    {
        Tensor A = FrobeniusMatrices.Named("tall");
        The(() => Gradient(V => 0.5 * FrobeniusIdentity.FrobeniusByEntries(V), A)).Is(A);
    }

    [Test, Task(2)]
    public void At_the_zero_matrix_the_gradient_is_zero()
    {
        Tensor A = zeros(3, 2, ScalarType.Float64);
        The(() => Gradient(V => 0.5 * FrobeniusIdentity.FrobeniusByEntries(V), A)).Is(A);
    }

    [Test, Task(2, NeverFailedBecause = Guarded)]
    public void A_vector_has_no_entries_in_rows_and_columns()
    {
        Tensor A = ones(3);
        The(() => FrobeniusIdentity.FrobeniusByEntries(A)).Rejects("A");
    }
}
