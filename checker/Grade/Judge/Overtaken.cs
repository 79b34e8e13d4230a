namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The submission's process is lost to a question that was sent ahead, and never asked: nobody's fault but ours.</summary>
internal sealed class Overtaken : Exception;
