using System.Text;
using System.Text.Json;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>
/// Judged answers on disk, one small file each, named by all that the result hangs on. A file is there whole or not at all, so
/// that a run that was cut off goes on where it was.
/// </summary>
internal sealed class Store(string folder)
{
    /// <summary>The judged answer; null where it is not there, or damaged.</summary>
    public Kept? Take(string key)
    {
        try
        {
            return File.Exists(Path(key)) && Wire.Read<Kept>(File.ReadAllText(Path(key))) is { IsWhole: true } kept
                ? kept
                : null;
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            return null;
        }
    }

    /// <exception cref="Trouble">The disk is full.</exception>
    public void Put(string key, Kept kept)
    {
        string path = Path(key);
        Outlet.Write(
            path,
            Encoding.UTF8.GetBytes(Wire.Write(kept)),
            $"{path}.{Guid.NewGuid():N}.part",
            isFlushed: true
        );
    }

    /// <summary>Removes what a run that was cut off left half-written.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(folder))
            return;
        foreach (string part in Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories))
            File.Delete(part);
    }

    private string Path(string key) => System.IO.Path.Combine(folder, key[..2], $"{key[2..]}.json");
}
