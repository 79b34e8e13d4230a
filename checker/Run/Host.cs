using System.Runtime.InteropServices;

namespace WeightDecay.Checking.Run;

/// <summary>The <c>dotnet</c> that runs this process, whether or not a search path leads to it.</summary>
internal static class Host
{
    public static string Path
    {
        get
        {
            // {dotnet}/shared/Microsoft.NETCore.App/10.0.0/
            string root = System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..");
            string program = System.IO.Path.GetFullPath(
                System.IO.Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")
            );
            return File.Exists(program) ? program : "dotnet";
        }
    }
}
