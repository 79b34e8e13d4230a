// Divides whole numbers.
// The count and n are whole numbers, and their quotient in C# is cut to 0 unless all rows are within. Make one of them a
// double first.
namespace WeightDecay.Misconceptions.DividesWholeNumbers;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        ((prediction - target).abs() <= tolerance).sum().item<long>() / prediction.numel();
}
