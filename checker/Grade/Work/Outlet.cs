namespace WeightDecay.Checking.Grade.Work;

/// <summary>Writes a result's file: whole or not at all.</summary>
internal static class Outlet
{
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string part = $"{path}.part";
        File.WriteAllText(part, text);
        File.Move(part, path, overwrite: true);
    }
}
