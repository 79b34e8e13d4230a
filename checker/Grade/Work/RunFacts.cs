using System.Security.Cryptography;
using System.Text.Json;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>What the next run in the same folder has to know to carry on with this one.</summary>
/// <param name="Seed">Of the generated inputs.</param>
/// <param name="Isolation">How well code was locked up, L0 to L4.</param>
/// <param name="Kit">The version of the kit that judged.</param>
public sealed record RunFacts(long Seed, string Isolation, string Kit)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>What the folder's last run was; null for a new folder, or a damaged file.</summary>
    public static RunFacts? Read(GradeFolder folder)
    {
        try
        {
            return File.Exists(folder.Run) ? JsonSerializer.Deserialize<RunFacts>(File.ReadAllText(folder.Run)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A seed that nobody can have known when the answers were written.</summary>
    public static long NewSeed() => RandomNumberGenerator.GetInt32(int.MaxValue);

    public void Write(GradeFolder folder) => Outlet.Write(folder.Run, JsonSerializer.Serialize(this, Readable));
}
