using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading;

namespace WeightDecay.Sandboxed;

/// <summary>Tries, from inside, what no submission may be able to do; says whether it could.</summary>
internal static class Canary
{
    /// <summary>The first argument that asks for one.</summary>
    public const string Verb = "canary";

    private const int MegaBytes = 1 << 20;

    /// <returns>1 if it got out, 0 if it was held.</returns>
    public static int Run(string name, string argument)
    {
        try
        {
            return GotOut(name, argument) ? 1 : 0;
        }
        catch (Exception)
        {
            return 0; // held, whatever by
        }
    }

    private static bool GotOut(string name, string argument) =>
        name switch
        {
            "network" => Connected(int.Parse(argument)),
            "secret" => File.ReadAllText(argument).Length > 0,
            "writing" => Written(argument),
            "processes" => Directory.Exists($"/proc/{argument}"),
            "privileges" => Kernel.ChangesItsRoot(),
            "trace" => Kernel.Traces(),
            "ring" => Kernel.OpensARing(),
            "key" => Kernel.LeavesAKey(),
            "start" => Started(),
            "disk" => Filled(Path.Combine(Path.GetTempPath(), "canary")),
            "threads" => Crowded(),
            "memory" => Grown(),
            "linger" => Lingered(),
            _ => throw new ArgumentException(name),
        };

    private static bool Connected(int port)
    {
        using var client = new TcpClient();
        client.Connect("127.0.0.1", port);
        return client.Connected;
    }

    private static bool Written(string path)
    {
        File.WriteAllText(path, "canary");
        return true;
    }

    // This program's own host, which is there wherever this is.
    private static bool Started()
    {
        using var process = Process.Start(Environment.ProcessPath!, "--version");
        return true;
    }

    private static bool Filled(string path)
    {
        using var file = File.Create(path);
        byte[] block = new byte[MegaBytes];
        for (int i = 0; i < 100; i++)
            file.Write(block);
        return true;
    }

    private static bool Crowded()
    {
        for (int i = 0; i < 1_000; i++)
            new Thread(() => Thread.Sleep(Timeout.Infinite), MegaBytes / 4) { IsBackground = true }.Start();
        return true;
    }

    private static bool Grown()
    {
        const int Blocks = 2_048;
        for (int i = 0; i < Blocks; i++)
            unsafe
            {
                NativeMemory.Fill(NativeMemory.Alloc(MegaBytes), MegaBytes, 1);
            }
        return true;
    }

    private static bool Lingered()
    {
        Thread.Sleep(TimeSpan.FromMinutes(2));
        return true;
    }
}
