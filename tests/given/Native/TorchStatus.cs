namespace WeightDecay.Given.Native;

/// <summary>How the load of TorchSharp's native libraries ended.</summary>
public enum TorchStatus
{
    /// <summary>The libraries were loaded from the package folders as they are.</summary>
    LoadedAsShipped,

    /// <summary>A copy of TorchSharp's library, with one version need marked weak, was loaded.</summary>
    LoadedWeakened,

    /// <summary>A package folder or a library in it does not exist.</summary>
    PackageMissing,

    /// <summary>TorchSharp has no library for this kind of system.</summary>
    SystemUnsupported,

    /// <summary>The system's own libraries are too old, and no copy can help.</summary>
    SystemTooOld,

    /// <summary>No folder took the copy that this system needs.</summary>
    NoCacheFolder,

    /// <summary>The libraries are there, but the system's loader refused them for another reason.</summary>
    NotLoadable,
}
