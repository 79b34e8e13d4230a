using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;

namespace WeightDecay.Checking.Run;

/// <summary>The names of specs and what is said of them come again with every subject: one string for each is enough.</summary>
internal sealed class Words : JsonConverter<string>
{
    private const int Longest = 300;
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<string, string> known = [];
    private int count;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } word ? One(word) : null;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    // Students' own words are without end: what has become too much is forgotten as a whole.
    private string One(string word)
    {
        if (word.Length > Longest)
            return word;
        if (known.TryGetValue(word, out string? one))
            return one;
        if (Interlocked.Increment(ref count) % Most == 0)
            known.Clear();
        return known.GetOrAdd(word, word);
    }
}
