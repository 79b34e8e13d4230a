using MathNet.Numerics.LinearAlgebra;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Given;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What moves in the inputs of a run, and what stays.</summary>
public sealed class MovedInputs
{
    private static readonly IEnumerable<int> Seeds = Enumerable.Range(0, 20);

    [Test]
    public void Which_rows_train_stays_since_a_training_without_validation_rows_is_another_question()
    {
        var data = RegressionData.Create(0, train: 2, validation: 1, inputs: 1);
        var moved = Seeds.Select(seed => (RegressionData)Moved(data, seed)).ToList();
        Assert.That(moved.Select(m => m.Train), Is.All.EqualTo(2));
        Assert.That(moved.Select(m => m.X.allclose(data.X)), Has.None.True);
    }

    [Test]
    public void Whole_numbers_of_other_records_move()
    {
        var options = new TrainingOptions(Lambda: 3, LearningRate: 0.1, Epochs: 4, BatchSize: 5, Seed: 0);
        Assert.That(Seeds.Select(seed => ((TrainingOptions)Moved(options, seed)).Epochs), Has.None.EqualTo(4));
    }

    [Test]
    public void What_stands_in_a_list_twice_still_does()
    {
        var moved = Seeds.Select(seed => (double[])Moved(new[] { 3.0, 1.0, 3.0 }, seed)).ToList();
        Assert.That(moved.All(m => m[0] == m[2] && m[0] != 3 && m[0] != m[1]));
    }

    [Test]
    public void In_other_units_what_was_a_border_is_one_still()
    {
        object?[] arguments = [0.3, Vector<double>.Build.Dense([0.1, 0.3]), 4];
        var moved = Seeds.Select(seed => new Move(WholeNumbers: false, Together: 0b11).Of(arguments, new Random(seed)));
        Assert.That(
            moved.All(m => m is [double x, Vector<double> v, 4] && x == v[1] && x < 0.3 && x / v[0] == 0.3 / 0.1)
        );
    }

    [Test]
    public void The_others_keep_theirs()
    {
        object?[] moved = new Move(WholeNumbers: false, Together: 0b10).Of([3.0, 3.0], new Random(0));
        Assert.That(moved[0], Is.EqualTo(3.0));
        Assert.That(Units.AreAllBetween(moved[1], 3.0), Is.True);
        Assert.That(Units.AreAllBetween(moved[1], 2.0), Is.False);
    }

    [Test]
    public void What_has_as_many_rows_grows_together_by_rows_that_belong_together()
    {
        var X = Matrix<double>.Build.DenseOfArray(
            new double[,]
            {
                { 1, 2 },
                { 3, 4 },
                { 5, 6 },
            }
        );
        object?[] arguments = [X, Vector<double>.Build.Dense([1.0, 3, 5]), new[] { 7.0, 8 }, 9];
        foreach (int seed in Seeds)
        {
            object?[] grown = [.. arguments.Select(new Growth(arguments, new Random(seed)).Of)];
            var (rows, targets) = ((Matrix<double>)grown[0]!, (Vector<double>)grown[1]!);
            Assert.That(rows.RowCount, Is.InRange(4, 6));
            Assert.That(rows.Column(0), Is.EqualTo(targets));
            Assert.That(grown[2..], Is.EqualTo(arguments[2..]));
        }
    }

    private static object Moved(object value, int seed) =>
        new Jitter(new Random(seed), 0.1, wholeNumbers: true).Of(value)!;
}
