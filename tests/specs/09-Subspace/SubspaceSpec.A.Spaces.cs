using MathNet.Numerics.Random;
using static WeightDecay.Specs.SubspaceOracle;

namespace WeightDecay.Specs;

public sealed partial class SubspaceSpec
{
    [Test, Task(1)]
    public void One_row_3_and_4_is_a_line_to_project_on()
    {
        Matrix<double> row = MatrixOf(
            new[,]
            {
                { 3.0, 4.0 },
            }
        );
        The(() => Subspace.RowSpaceProjector(row))
            .Is(
                MatrixOf(
                    new[,]
                    {
                        { 0.36, 0.48 },
                        { 0.48, 0.64 },
                    }
                )
            );
    }

    [Test, Task(1)]
    public void Two_rows_in_three_dimensions_leave_out_the_normal_of_their_plane()
    {
        Vector<double> normal = VectorOf(1, -1, 1) / Math.Sqrt(3);
        The(() => Subspace.RowSpaceProjector(Hand))
            .Is(Matrix<double>.Build.DenseIdentity(3) - normal.OuterProduct(normal));
    }

    [Test, Task(1)]
    public void Every_row_stays_where_it_is() => The(() => Wide * Subspace.RowSpaceProjector(Wide)).Is(Wide);

    [Test, Task(1)]
    public void A_projector_is_symmetric_and_a_second_projection_changes_nothing()
    {
        The(() => Skew(Subspace.RowSpaceProjector(Wide))).Is(Zeros(5, 5), "P should equal its transpose");
        The(() => Again(Subspace.RowSpaceProjector(Wide))).Is(Zeros(5, 5), "PP should equal P");
    }

    [Test, Task(1)]
    public void Its_trace_is_the_number_of_rows_when_none_depends_on_the_others() =>
        The(() => Subspace.RowSpaceProjector(Wide).Trace()).Is(3);

    [Test, Task(1)]
    public void It_is_the_pseudo_inverse_times_X() =>
        The(() => Subspace.RowSpaceProjector(Wide)).Is(Wide.PseudoInverse() * Wide);

    [Test, Task(1)]
    public void Rows_that_depend_on_each_other_are_welcome()
    {
        The(() => Subspace.RowSpaceProjector(Dependent)).Is(Dependent.PseudoInverse() * Dependent);
        The(() => Dependent * Subspace.RowSpaceProjector(Dependent)).Is(Dependent);
        The(() => Subspace.RowSpaceProjector(Dependent).Trace()).Is(2, "the third and fourth row bring nothing new");
    }

    [Test, Task(1)]
    public void Rows_enough_see_everything() =>
        The(() => Subspace.RowSpaceProjector(Tall)).Is(Matrix<double>.Build.DenseIdentity(2));

    [Test, Task(1)]
    public void Only_the_span_of_the_rows_counts()
    {
        Matrix<double> mixed =
            MatrixOf(
                new[,]
                {
                    { 0.01, 0, 0 },
                    { 2, -1, 0 },
                    { 0.3, 0.7, 5 },
                }
            ) * Wide;
        The(() => Subspace.RowSpaceProjector(mixed)).Is(Wide.PseudoInverse() * Wide);
    }

    // The page: "much closer to 0 than the ground truth". Both have E‖·‖² = 200·0.01² = 0.02, and a tenth is seen of each.
    [Test, Task(1)]
    public void A_start_of_deviation_001_is_as_far_from_0_as_the_truth_and_as_badly_seen()
    {
        var draws = new MersenneTwister(9);
        Matrix<double> x = Normals(20, 200, draws);
        Matrix<double> starts = 0.01 * Normals(200, 100, draws);
        Matrix<double> truth = Matrix<double>.Build.Dense(200, 1, 0.01);
        The(() => MeanSquares(Subspace.RowSpaceProjector(x), starts, truth))
            .IsWithin(
                0.0025,
                MatrixOf(
                    new[,]
                    {
                        { 0.02, 0.002, 0.018 },
                        { 0.02, 0.002, 0.018 },
                    }
                ),
                "the starts, then the truth: of one draw of rows four standard deviations are 0.0024"
            );
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void A_projector_needs_rows() => The(() => Subspace.RowSpaceProjector(EmptyMatrix)).Rejects("X");

    // A row for each group of weights: the means of ‖w‖², of ‖Pw‖² and of ‖w − Pw‖² over its columns.
    private static Matrix<double> MeanSquares(Matrix<double> projector, params Matrix<double>[] groups) =>
        Matrix<double>.Build.DenseOfRows(
            groups.Select(w => new[] { w, projector * w, w - projector * w }.Select(MeanSquare))
        );

    private static double MeanSquare(Matrix<double> w) => Math.Pow(w.FrobeniusNorm(), 2) / w.ColumnCount;

    private static Matrix<double> Skew(Matrix<double> p) => p - p.Transpose();

    private static Matrix<double> Again(Matrix<double> p) => p * p - p;
}
