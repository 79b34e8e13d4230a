using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeightDecay.Checking.Run;

/// <summary>How jobs and reports are written, a line each; a learner's figure may hold infinities.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Options = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        RespectRequiredConstructorParameters = true, // what lacks something, or has null for it, is damaged
        RespectNullableAnnotations = true,
        Converters = { new Words() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T? Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options);
}
