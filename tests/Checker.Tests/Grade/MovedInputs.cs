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

    private static object Moved(object value, int seed) =>
        new Jitter(new Random(seed), 0.1, wholeNumbers: true).Of(value)!;
}
