using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class FrobeniusIdentitySpec() : Spec(typeof(FrobeniusIdentity))
{
    private const string Guarded = "the guard clauses are given";

    private static readonly double[,] First =
    {
        { 1, -2 },
        { 0, 3 },
        { 4, -1 },
    };

    private static readonly double[,] Second =
    {
        { 2, 1 },
        { -5, 0.5 },
        { 3, -4 },
    };

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(6)]
    public void The_products_of_matching_entries_add_up_to_17_and_a_half(ScalarType dtype)
    {
        Tensor A = tensor(First, dtype);
        Tensor B = tensor(Second, dtype);
        The(() => FrobeniusIdentity.InnerProduct(A, B)).Is(tensor(17.5, dtype));
    }

    [Test, Task(6)]
    public void The_inner_product_may_be_negative()
    {
        Tensor A = tensor(
            new double[,]
            {
                { 1, -2 },
                { 3, 2 },
            }
        );
        Tensor B = tensor(
            new double[,]
            {
                { -2, 1 },
                { 0.5, -3 },
            }
        );
        The(() => FrobeniusIdentity.InnerProduct(A, B)).Is(-8.5);
    }

    [TestCase("1×1"), TestCase("tall"), TestCase("wide"), TestCase("square"), TestCase("rank one"), Task(6)]
    public void It_is_the_trace_of_the_product_by_MathNet(string shape)
    {
        Tensor A = FrobeniusMatrices.Named(shape);
        Tensor B = FrobeniusMatrices.Shifted(A);
        Matrix<double> a = Plain.Matrix(A);
        The(() => FrobeniusIdentity.InnerProduct(A, B)).Is(a.TransposeThisAndMultiply(Plain.Matrix(B)).Trace());
    }

    [Test, Task(6)]
    public void Without_columns_the_inner_product_is_zero()
    {
        Tensor none = zeros(3, 0, ScalarType.Float64);
        The(() => FrobeniusIdentity.InnerProduct(none, none)).Is(0.0);
    }

    [TestCase("tall"), TestCase("square"), Task(6)]
    public void The_inner_product_of_a_matrix_with_itself_is_its_squared_norm(string shape)
    {
        Tensor A = FrobeniusMatrices.Named(shape);
        The(() => FrobeniusIdentity.InnerProduct(A, A)).Is(FrobeniusMatrices.SquaredNorm(A));
    }

    [Test, Task(6)]
    public void The_order_does_not_matter()
    {
        Tensor A = tensor(First);
        Tensor B = tensor(Second);
        The(() => FrobeniusIdentity.InnerProduct(A, B) - FrobeniusIdentity.InnerProduct(B, A)).Is(0.0);
    }

    [Test, Task(6)]
    public void Factors_and_sums_come_out_of_the_inner_product()
    {
        Tensor A = tensor(First);
        Tensor B = tensor(Second);
        The(() => FrobeniusIdentity.InnerProduct(-0.5 * A + 2 * B, B)).Is(-0.5 * 17.5 + 2 * 55.25);
    }

    [Test, Task(6)]
    public void Its_square_is_at_most_the_product_of_the_squared_norms()
    {
        Tensor A = tensor(
            new[,]
            {
                { 1, 2 },
                { 3, 1 },
                { 2, 2.5 },
            }
        );
        Tensor B = tensor(
            new double[,]
            {
                { 2, 1 },
                { 1, 2 },
                { 3, 2 },
            }
        );
        The(() => FrobeniusIdentity.InnerProduct(A, B).square())
            .IsAtMost(
                FrobeniusMatrices.SquaredNorm(A) * FrobeniusMatrices.SquaredNorm(B),
                "Cauchy and Schwarz say so."
            );
    }

    [Test, Task(6)]
    public void Its_gradient_is_the_other_matrix()
    {
        Tensor A = tensor(First);
        Tensor B = tensor(Second);
        The(() => Gradient(V => FrobeniusIdentity.InnerProduct(V, B), A)).Is(B);
        The(() => Gradient(V => FrobeniusIdentity.InnerProduct(A, V), B)).Is(A);
    }

    [Test, Task(6)]
    public void Six_hundred_thousand_columns_need_no_more_memory_than_their_entries() =>
        The(() => FrobeniusLongMatrices.LongRows(FrobeniusIdentity.InnerProduct)).Is(tensor(3e5f));

    [Test, Task(6)]
    public void Six_hundred_thousand_rows_need_no_more_memory_than_their_entries() =>
        The(() => FrobeniusLongMatrices.LongColumns(FrobeniusIdentity.InnerProduct)).Is(tensor(3e5f));

    [TestCase(3, 1), TestCase(1, 2), TestCase(2, 3), Task(6, NeverFailedBecause = Guarded)]
    public void Matrices_of_different_shapes_have_no_inner_product(int rows, int columns)
    {
        Tensor A = ones(3, 2);
        Tensor B = ones(rows, columns);
        The(() => FrobeniusIdentity.InnerProduct(A, B)).Rejects("B");
    }
}
