using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class FrobeniusIdentitySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(5)]
    public void The_squares_of_the_first_column_add_up_to_17_and_those_of_the_second_to_14(ScalarType dtype)
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
        The(() => FrobeniusIdentity.GramDiagonal(A)).Is(tensor(new double[] { 17, 14 }, dtype));
    }

    [TestCase("1×1"), TestCase("tall"), TestCase("wide"), TestCase("square"), TestCase("rank one"), Task(5)]
    public void The_diagonal_is_that_of_the_Gram_matrix_of_MathNet(string shape)
    {
        Tensor A = FrobeniusMatrices.Named(shape);
        Matrix<double> columns = Plain.Matrix(A);
        The(() => FrobeniusIdentity.GramDiagonal(A)).Is(columns.TransposeThisAndMultiply(columns).Diagonal());
    }

    [Test, Task(5)]
    public void Without_columns_the_diagonal_is_empty()
    {
        Tensor A = zeros(3, 0, ScalarType.Float64);
        The(() => FrobeniusIdentity.GramDiagonal(A)).Is(zeros(0, ScalarType.Float64));
    }

    [Test, Task(5)]
    public void Without_rows_the_diagonal_is_zero()
    {
        Tensor A = zeros(0, 2, ScalarType.Float64);
        The(() => FrobeniusIdentity.GramDiagonal(A)).Is(new double[] { 0, 0 });
    }

    [Test, Task(5)]
    public void The_diagonal_adds_up_to_the_squared_norm()
    {
        Tensor A = FrobeniusMatrices.Named("wide");
        Tensor each = ones(4, ScalarType.Float64);
        The(() => FrobeniusIdentity.GramDiagonal(A).dot(each)).Is(FrobeniusMatrices.SquaredNorm(A));
    }

    [Test, Task(5)]
    public void Weighting_the_diagonal_weights_the_columns_of_the_gradient()
    {
        Tensor A = FrobeniusMatrices.Named("tall");
        Tensor c = tensor(new[] { 0.5, -1.5 });
        The(() => Gradient(V => FrobeniusIdentity.GramDiagonal(V).dot(c), A)).Is(2 * A * c);
    }

    [Test, Task(5)]
    public void Its_columns_and_its_singular_values_share_out_the_same_28()
    {
        Tensor A = FrobeniusShares.Matrix;
        The(() =>
                FrobeniusShares.Shares(FrobeniusIdentity.GramDiagonal, FrobeniusIdentity.FrobeniusBySingularValues, A)
            )
            .IsAsVerified();
    }

    [Test, Task(5)]
    public void The_columns_in_the_table_have_10_and_9_and_9()
    {
        Tensor A = FrobeniusShares.Matrix;
        The(() => FrobeniusIdentity.GramDiagonal(A)).Is(new double[] { 10, 9, 9 });
    }

    [Test, Task(5, NeverFailedBecause = Guarded)]
    public void A_vector_has_no_columns()
    {
        Tensor A = ones(3);
        The(() => FrobeniusIdentity.GramDiagonal(A)).Rejects("A");
    }
}
