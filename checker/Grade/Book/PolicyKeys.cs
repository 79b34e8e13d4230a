using System.Text.Json;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>Takes values out of a policy file, and says of each wrong one where it stands.</summary>
/// <param name="file">The file's name.</param>
internal sealed class PolicyKeys(string file)
{
    /// <summary>An object's members by name; each must be known, and be there once.</summary>
    /// <param name="json">The object.</param>
    /// <param name="where">It stands, for messages.</param>
    /// <param name="known">The names.</param>
    /// <param name="meant">The known name that another one stands for; null where each stands for itself.</param>
    public Dictionary<string, JsonElement> Members(
        JsonElement json,
        string where,
        IEnumerable<string> known,
        Func<string, string?>? meant = null
    )
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Wrong(where, "must be an object, in curly brackets");
        var members = new Dictionary<string, JsonElement>();
        foreach (JsonProperty member in json.EnumerateObject())
        {
            string name =
                (meant is null ? known.FirstOrDefault(k => k == member.Name) : meant(member.Name))
                ?? throw Wrong(where, $"can't have {Hidden.Shown(member.Name)}.{Meant(member.Name, known)}");
            if (!members.TryAdd(name, member.Value))
                throw Wrong(where, $"has {name} twice");
        }
        return members;
    }

    /// <summary>A number of a range; <paramref name="otherwise"/> where the key is not there.</summary>
    public double Number(Dictionary<string, JsonElement> members, string key, double most, double otherwise) =>
        members.TryGetValue(key, out JsonElement json) ? Number(json, key, most) : otherwise;

    public double Number(JsonElement json, string where, double most) =>
        json.ValueKind == JsonValueKind.Number && json.GetDouble() is >= 0 and var number && number <= most
            ? number
            : throw Wrong(where, $"must be a number from 0 to {most:0}, not {Hidden.Shown(json.GetRawText())}");

    private static string Meant(string name, IEnumerable<string> known) =>
        Nearest.Suggest(name, known) is { Length: > 0 } guess ? guess : $" There is {Intake.Listing.Of(known)}.";

    public Trouble Wrong(string where, string what) => new(OwnFile.Sentence($"{file}: {where} {what}"));
}
