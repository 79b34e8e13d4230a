using System.Reflection;
using System.Runtime.Loader;

namespace WeightDecay.Given.Native;

/// <summary>
/// Loads TorchSharp's native libraries from the package folders, so that no output holds a copy of them.
/// </summary>
public static class TorchNative
{
    private static readonly Lazy<TorchLoad> Load = new(() => TorchLoader.ForThisSystem().Load());

    /// <summary>What was found and done; asking loads the libraries, once for the whole process.</summary>
    public static TorchReport Report => Load.Value.Report;

    /// <summary>Makes TorchSharp find its libraries, and no others; costs nothing until TorchSharp itself is loaded.</summary>
    public static void Prepare()
    {
        // Removed first, so that many calls leave one handler.
        Context.ResolvingUnmanagedDll -= Resolve;
        Context.ResolvingUnmanagedDll += Resolve;
        AppDomain.CurrentDomain.AssemblyLoad -= LoadFirst;
        AppDomain.CurrentDomain.AssemblyLoad += LoadFirst;
        AppDomain.CurrentDomain.GetAssemblies().ToList().ForEach(LoadFirst);
    }

    /// <summary>Loads the libraries now.</summary>
    /// <exception cref="TorchUnavailableException">They cannot be loaded; the message says why and what to do.</exception>
    public static void Require()
    {
        if (!Report.IsLoaded)
        {
            throw new TorchUnavailableException(Report);
        }
    }

    private static void LoadFirst(object? sender, AssemblyLoadEventArgs loaded) => LoadFirst(loaded.LoadedAssembly);

    // TorchSharp asks the system before it asks us, and the system may have another libtorch: Debian's python3-torch brings
    // one. Two in one process end it, so ours is there before TorchSharp asks.
    private static void LoadFirst(Assembly assembly)
    {
        if (assembly.GetName().Name == "TorchSharp")
            _ = Load.Value;
    }

    // TorchSharp is loaded by whoever loaded this assembly.
    private static AssemblyLoadContext Context =>
        AssemblyLoadContext.GetLoadContext(typeof(TorchNative).Assembly) ?? AssemblyLoadContext.Default;

    // What is thrown here stands in TorchSharp's own, longer message; callers that want it alone call Require first.
    internal static nint Resolve(Assembly asker, string name)
    {
        if (name is not (TorchLoader.LibTorch or TorchLoader.TorchSharp))
        {
            return 0;
        }
        Require();
        return Load.Value.Handles[name];
    }
}
