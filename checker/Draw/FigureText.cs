using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Draw;

/// <summary>A figure as JSON with six significant digits: what a picture file carries, so that it can be compared as data.</summary>
internal static class FigureText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new SixDigits() },
    };

    public static string Of(Figure figure) => JsonSerializer.Serialize(figure, Options);

    public static JsonElement Of(Layer layer) => JsonSerializer.SerializeToElement(layer, Options);

    private sealed class SixDigits : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
                writer.WriteRawValue(value.ToString("G6", CultureInfo.InvariantCulture));
            else
                writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }
}
