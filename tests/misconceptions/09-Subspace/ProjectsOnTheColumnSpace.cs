// Projects on the column space.
// XX⁺ is [n, n] and works on targets. Weights have d entries: the pseudo-inverse goes on the other side, X⁺X.
namespace WeightDecay.Misconceptions.ProjectsOnTheColumnSpace;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X) => X * X.PseudoInverse();
}
