namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>How well a student's code is locked up; every result is stamped with it.</summary>
public enum Level
{
    /// <summary>Trusted: nothing but a process of its own.</summary>
    L0,

    /// <summary>Limits of memory, files and time, and on Linux a filter of system calls; the code sees what its user sees.</summary>
    L1,

    /// <summary>The same as another user, who owns nothing and may become nobody else.</summary>
    L2,

    /// <summary>A file system, a network and a table of processes of its own (bubblewrap).</summary>
    L3,

    /// <summary>The same, and a control group that counts memory and processes for the whole of it.</summary>
    L4,
}
