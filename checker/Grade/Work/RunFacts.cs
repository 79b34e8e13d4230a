using System.Security.Cryptography;
using System.Text.Json;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>What the next run in the same folder has to know to carry on with this one.</summary>
/// <param name="Seed">Of the generated inputs.</param>
/// <param name="Isolation">How well code was locked up, L0 to L4.</param>
/// <param name="Kit">The version of the kit that judged.</param>
/// <param name="Assignment">What gradebooks call it.</param>
public sealed record RunFacts(long Seed, string Isolation, string Kit, string Assignment = RunFacts.UsualAssignment)
{
    public const string UsualAssignment = "Weight decay";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>What the folder's last run was; null for a new folder.</summary>
    /// <exception cref="Trouble">The file is damaged.</exception>
    public static RunFacts? Read(GradeFolder folder)
    {
        try
        {
            return File.Exists(folder.Run)
                ? JsonSerializer.Deserialize<RunFacts>(File.ReadAllText(folder.Run), Readable)
                    ?? throw new JsonException()
                : null;
        }
        catch (JsonException)
        {
            throw new Trouble(
                $"{Path.GetFileName(folder.Run)} is damaged: it holds the seed of the last run here, and what the assignment is called. Mend it, or delete it to judge all answers anew with another seed."
            );
        }
    }

    /// <summary>A seed that nobody can have known when the answers were written.</summary>
    public static long NewSeed() => RandomNumberGenerator.GetInt32(int.MaxValue);

    public void Write(GradeFolder folder) => Outlet.Write(folder.Run, JsonSerializer.Serialize(this, Readable));
}
