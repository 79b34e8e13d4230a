using System.Text.Json.Serialization;

namespace WeightDecay.Given.Plotting;

/// <summary>A plot as data: what is drawn, not how. The checker draws it, compares it and shows it.</summary>
/// <param name="Title">A sentence that states what to see.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Layers">What is drawn, the first at the bottom.</param>
public sealed record Figure(string Title, Axis X, Axis Y, params Layer[] Layers)
{
    /// <summary>Whether one unit is as long across as upwards, so that a circle is round.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SameUnits { get; init; }
}
