using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class FrobeniusIdentitySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(3)]
    public void The_trace_of_the_Gram_matrix_of_a_square_matrix_is_20(ScalarType dtype)
    {
        Tensor A = tensor(
            new double[,]
            {
                { 1, -2, 0 },
                { 3, 0, 1 },
                { 0, 2, -1 },
            },
            dtype
        );
        The(() => FrobeniusIdentity.FrobeniusByTrace(A)).Is(tensor(20.0, dtype));
    }

    [TestCase("1×1"), TestCase("tall"), TestCase("wide"), TestCase("square"), TestCase("rank one"), Task(3)]
    [TestCase("no columns")]
    public void The_trace_is_the_squared_norm_of_MathNet(string shape)
    {
        Tensor A = FrobeniusMatrices.Named(shape);
        The(() => FrobeniusIdentity.FrobeniusByTrace(A)).Is(FrobeniusMatrices.SquaredNorm(A));
    }

    [Test, Task(3)]
    public void Columns_with_columns_and_rows_with_rows_have_the_same_trace()
    {
        Tensor A = FrobeniusMatrices.Named("tall");
        Matrix<double> rows = Plain.Matrix(A);
        The(() => FrobeniusIdentity.FrobeniusByTrace(A.T)).Is((rows * rows.Transpose()).Trace());
    }

    [Test, Task(3)]
    public void The_trace_survives_an_orthogonal_turn()
    {
        Tensor A = FrobeniusMatrices.Named("square");
        Tensor QA = FrobeniusMatrices.Turned(A);
        The(() => FrobeniusIdentity.FrobeniusByTrace(QA)).Is(FrobeniusMatrices.SquaredNorm(A));
    }

    [Test, Task(3)]
    public void The_gradient_of_half_the_trace_is_A()
    {
        Tensor A = FrobeniusMatrices.Named("square");
        The(() => Gradient(V => 0.5 * FrobeniusIdentity.FrobeniusByTrace(V), A)).Is(A);
    }

    [Test, Task(3, NeverFailedBecause = Guarded)]
    public void A_stack_of_matrices_has_no_trace()
    {
        Tensor A = ones(2, 2, 2);
        The(() => FrobeniusIdentity.FrobeniusByTrace(A)).Rejects("A");
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(4)]
    public void The_singular_values_3_and_4_have_squares_that_add_up_to_25(ScalarType dtype)
    {
        Tensor A = tensor(
            new double[,]
            {
                { 0, -3 },
                { 4, 0 },
            },
            dtype
        );
        The(() => FrobeniusIdentity.FrobeniusBySingularValues(A)).Is(tensor(25.0, dtype));
    }

    [TestCase("1×1"), TestCase("tall"), TestCase("wide"), TestCase("square"), TestCase("rank one"), Task(4)]
    [TestCase("no columns")]
    public void The_squared_singular_values_add_up_to_the_squared_norm_of_MathNet(string shape)
    {
        Tensor A = FrobeniusMatrices.Named(shape);
        The(() => FrobeniusIdentity.FrobeniusBySingularValues(A)).Is(FrobeniusMatrices.SquaredNorm(A));
    }

    [Test, Task(4)]
    public void The_singular_values_survive_an_orthogonal_turn()
    {
        Tensor A = FrobeniusMatrices.Named("tall");
        Tensor QA = FrobeniusMatrices.Turned(A);
        The(() => FrobeniusIdentity.FrobeniusBySingularValues(QA)).Is(FrobeniusMatrices.SquaredNorm(A));
    }

    [Test, Task(4)]
    public void The_gradient_of_half_the_squared_singular_values_is_A()
    {
        Tensor A = FrobeniusMatrices.Named("tall");
        The(() => Gradient(V => 0.5 * FrobeniusIdentity.FrobeniusBySingularValues(V), A)).Is(A);
    }

    [TestCase(1), TestCase(2), TestCase(3), Task(4)]
    public void The_squared_singular_values_solve_the_characteristic_equation(int j)
    {
        // AᵀA has the eigenvalue 1; the other two have the sum 27 and the product 42.
        double[] eigenvalues = [(27 + Math.Sqrt(561)) / 2, (27 - Math.Sqrt(561)) / 2, 1];
        Tensor part = FrobeniusShares.Parts(FrobeniusShares.Matrix)[j - 1];
        The(() => FrobeniusIdentity.FrobeniusBySingularValues(part)).Is(eigenvalues[j - 1]);
    }

    [Test, Task(4, NeverFailedBecause = Guarded)]
    public void A_vector_has_no_singular_values()
    {
        Tensor A = ones(3);
        The(() => FrobeniusIdentity.FrobeniusBySingularValues(A)).Rejects("A");
    }
}
