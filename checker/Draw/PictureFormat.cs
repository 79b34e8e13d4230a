namespace WeightDecay.Checking.Draw;

/// <summary>How a picture is stored.</summary>
public enum PictureFormat
{
    Svg,
    Png,
}
