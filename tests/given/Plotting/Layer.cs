using System.Text.Json.Serialization;

namespace WeightDecay.Given.Plotting;

/// <summary>One thing drawn in a figure; its name stands in the legend, unless it is empty.</summary>
/// <param name="Name">A word or two; the same thing has the same name in the learner's figure and in the reference.</param>
[JsonDerivedType(typeof(Line), "line")]
[JsonDerivedType(typeof(Dots), "dots")]
[JsonDerivedType(typeof(Band), "band")]
[JsonDerivedType(typeof(Bars), "bars")]
[JsonDerivedType(typeof(Contours), "contours")]
[JsonDerivedType(typeof(Mark), "mark")]
public abstract record Layer(string Name);

/// <summary>Points joined by straight lines, in their order.</summary>
public sealed record Line(string Name, double[] X, double[] Y) : Layer(Name);

/// <summary>Points alone.</summary>
public sealed record Dots(string Name, double[] X, double[] Y) : Layer(Name);

/// <summary>The area between two curves: a spread.</summary>
public sealed record Band(string Name, double[] X, double[] Low, double[] High) : Layer(Name);

/// <summary>A bar from 0 up at each place: a histogram. The bars touch where the places are evenly spaced.</summary>
public sealed record Bars(string Name, double[] X, double[] Y) : Layer(Name);

/// <summary>Level lines of a surface.</summary>
/// <param name="Name">The surface.</param>
/// <param name="X">The places across, rising and evenly spaced.</param>
/// <param name="Y">The places upwards, rising and evenly spaced.</param>
/// <param name="Heights">The surface's value, [y][x].</param>
/// <param name="Levels">The heights at which a line is drawn.</param>
public sealed record Contours(string Name, double[] X, double[] Y, double[][] Heights, double[] Levels) : Layer(Name);

/// <summary>A straight thin line across the figure: a threshold, a floor, a prediction. One of the places is null.</summary>
/// <param name="Name">What it marks.</param>
/// <param name="X">Where it stands upright.</param>
/// <param name="Y">Where it lies flat.</param>
public sealed record Mark(string Name, double? X = null, double? Y = null) : Layer(Name);
