// Shifts the rows.
// Each target predicted by the one before it has the right mean. But where targets rise slowly, neighbours are good
// predictions: how wrong they are depends on the order. Build errors that are large for any y.
namespace WeightDecay.Misconceptions.ShiftsTheRows;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => y.roll(1, 0);
}
