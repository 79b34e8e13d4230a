using System.Collections.Immutable;

namespace WeightDecay.Sandboxed;

/// <summary>Linux's numbers of the system calls that the filter speaks of: another processor, another number.</summary>
internal static class SystemCalls
{
    /// <summary>Other processes' memory and files, rings that go around the filter, keys, mounts, the kernel itself.</summary>
    public static readonly ImmutableArray<SystemCall> Refused =
    [
        new("ptrace", 101, 117),
        new("process_vm_readv", 310, 270),
        new("process_vm_writev", 311, 271),
        new("pidfd_getfd", 438, 438),
        new("kcmp", 312, 272),
        new("io_uring_setup", 425, 425),
        new("io_uring_enter", 426, 426),
        new("io_uring_register", 427, 427),
        new("add_key", 248, 217),
        new("request_key", 249, 218),
        new("keyctl", 250, 219),
        new("mount", 165, 40),
        new("umount2", 166, 39),
        new("pivot_root", 155, 41),
        new("chroot", 161, 51),
        new("open_tree", 428, 428),
        new("move_mount", 429, 429),
        new("fsopen", 430, 430),
        new("fsconfig", 431, 431),
        new("fsmount", 432, 432),
        new("fspick", 433, 433),
        new("mount_setattr", 442, 442),
        new("open_by_handle_at", 304, 265),
        new("unshare", 272, 97),
        new("setns", 308, 268),
        new("bpf", 321, 280),
        new("perf_event_open", 298, 241),
        new("userfaultfd", 323, 282),
        new("kexec_load", 246, 104),
        new("kexec_file_load", 320, 294),
        new("init_module", 175, 105),
        new("finit_module", 313, 273),
        new("delete_module", 176, 106),
        new("execveat", 322, 281),
        new("fork", 57, null),
        new("vfork", 58, null),
    ];

    /// <summary>Allowed for a thread, refused for a process or a namespace.</summary>
    public static readonly SystemCall Clone = new("clone", 56, 220);

    /// <summary>The same with its flags in memory, where no filter can see them.</summary>
    public static readonly SystemCall Clone3 = new("clone3", 435, 435);

    /// <summary>Allowed within one machine.</summary>
    public static readonly ImmutableArray<SystemCall> Sockets = [new("socket", 41, 198), new("socketpair", 53, 199)];

    /// <summary>Allowed, but for typing at somebody's terminal.</summary>
    public static readonly SystemCall Control = new("ioctl", 16, 29);
}
