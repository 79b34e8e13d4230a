namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>
/// A call that can do harm, or hangs on what is no argument, is refused where it stands, with a word on what to do instead.
/// In each row § stands before the place that is named; the text is part of the sentence.
/// </summary>
public sealed class RefusedCalls
{
    [TestCaseSource(nameof(Rows))]
    public void A_call_is_refused_where_it_stands(string statements, string text) =>
        Refusal.Assert(Inspector.First, Refusal.InFunction(statements), text);

    private static IEnumerable<object[]> Rows => Table.Select(row => new object[] { row.Code, row.Text });

    private static readonly (string Code, string Text)[] Table =
    [
        (
            "_ = §System.IO.File.ReadAllText(\"x\");",
            "`File.ReadAllText` is not available in exercises: use the arguments you are given"
        ),
        (
            "optim.SGD([new TorchSharp.Modules.Parameter(ones(1))], 0.1).§save_state_dict(\"x\");",
            "`OptimizerHelper.save_state_dict` is not available in exercises: use the tensors you are given"
        ),
        (
            "optim.Adam([new TorchSharp.Modules.Parameter(ones(1))]).§load_state_dict(\"x\");",
            "`OptimizerHelper.load_state_dict`"
        ),
        ("§System.IO.File.WriteAllText(\"x\", \"y\");", "`File.WriteAllText`"),
        ("_ = System.IO.Directory\n  .GetFiles(\"/\");", "`Directory.GetFiles`"),
        ("using var s = §new System.IO.FileStream(\"x\", System.IO.FileMode.Open);", "`new FileStream()`"),
        ("_ = §System.IO.Path.GetTempPath();", "`Path.GetTempPath`"),
        ("var c = §new System.Net.Sockets.TcpClient();", "there is no network"),
        ("var c = §new System.Net.Http.HttpClient();", "`new HttpClient()`"),
        ("_ = §System.Net.Dns.GetHostName();", "`Dns.GetHostName`"),
        ("§System.Diagnostics.Process.Start(\"sh\");", "`Process.Start`"),
        ("§System.Diagnostics.Debugger.Break();", "`Debugger.Break`"),
        ("_ = §System.Diagnostics.Stopwatch.StartNew();", "leave the time to the specs"),
        ("_ = §new System.Diagnostics.StackTrace();", "`new StackTrace()`"),
        ("_ = §Type.GetType(\"X\");", "`Type.GetType`"),
        ("_ = typeof(int).§Assembly;", "`Type.Assembly`"),
        ("_ = 1.GetType().§GetMethods();", "`Type.GetMethods`"),
        ("_ = §System.Reflection.Assembly.GetExecutingAssembly();", "`Assembly.GetExecutingAssembly`"),
        ("§System.Reflection.Assembly.Load(new byte[3]);", "call functions by their names"),
        ("_ = §Activator.CreateInstance(typeof(List<int>));", "`Activator.CreateInstance`"),
        ("_ = §Activator.CreateInstance<List<int>>();", "`Activator.CreateInstance`"),
        ("Func<int> f = () => 1; _ = f.§DynamicInvoke();", "`Delegate.DynamicInvoke`"),
        ("Func<int> f = () => 1; _ = f.§Method;", "`Delegate.Method`"),
        ("System.Linq.Expressions.Expression<Func<int>> e = () => 1; e.§Compile();", "`Expression.Compile`"),
        ("_ = new[] { 1 }.§AsQueryable();", "`Queryable.AsQueryable`"),
        ("_ = new[] { 1 }.§AsParallel().Select(x => x).ToArray();", "on one thread"),
        ("§System.Threading.Tasks.Parallel.For(0, 9, i => { });", "`Parallel.For`"),
        ("§System.Threading.Tasks.Task.Run(() => { });", "`Task.Run`"),
        ("§System.Threading.Thread.Sleep(1);", "do the work on the thread that calls you"),
        ("§new System.Threading.Thread(() => { }).Start();", "`new Thread()`"),
        ("§System.Threading.ThreadPool.SetMinThreads(99, 99);", "`ThreadPool.SetMinThreads`"),
        ("_ = §new System.Threading.Timer(_ => { });", "`new Timer()`"),
        ("§lock (new object()) { }", "`lock` is not available"),
        ("_ = §AppDomain.CurrentDomain;", "`AppDomain.CurrentDomain`"),
        ("§AppContext.SetSwitch(\"x\", true);", "`AppContext.SetSwitch`"),
        ("§Environment.Exit(0);", "`Environment.Exit`"),
        ("§Environment.FailFast(\"x\");", "`Environment.FailFast`"),
        ("_ = §Environment.GetEnvironmentVariable(\"x\");", "`Environment.GetEnvironmentVariable`"),
        ("_ = §Environment.ProcessorCount;", "`Environment.ProcessorCount`"),
        ("_ = §Environment.TickCount64;", "`Environment.TickCount64`"),
        ("_ = §Environment.CurrentManagedThreadId;", "`Environment.CurrentManagedThreadId`"),
        ("§GC.Collect();", "`GC.Collect`"),
        ("_ = §GC.AllocateUninitializedArray<byte>(99);", "`GC.AllocateUninitializedArray`"),
        ("_ = §Console.ReadLine();", "there is nobody to type"),
        ("§Console.SetOut(Console.Out);", "`Console.SetOut`"),
        ("_ = §Console.OpenStandardOutput();", "`Console.OpenStandardOutput`"),
        ("§Console.Clear();", "`Console.Clear`"),
        ("_ = §DateTime.Now;", "when it is computed"),
        ("_ = §DateTimeOffset.UtcNow;", "`DateTimeOffset.UtcNow`"),
        ("_ = §Guid.NewGuid();", "use `new Random(seed)`"),
        ("_ = §System.Security.Cryptography.RandomNumberGenerator.GetInt32(9);", "`RandomNumberGenerator.GetInt32`"),
        (
            "§System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;",
            "use `CultureInfo.InvariantCulture`"
        ),
        ("_ = §System.Runtime.InteropServices.Marshal.AllocHGlobal(9);", "`Marshal.AllocHGlobal`"),
        ("_ = §System.Runtime.InteropServices.NativeLibrary.Load(\"x\");", "`NativeLibrary.Load`"),
        ("var x = 1; _ = §System.Runtime.CompilerServices.Unsafe.As<int, float>(ref x);", "`Unsafe.As`"),
        (
            "var x = 1; _ = §System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref x, 9);",
            "`MemoryMarshal.CreateSpan`"
        ),
        (
            "var x = new List<int>(); §System.Runtime.InteropServices.CollectionsMarshal.SetCount(x, 9);",
            "`CollectionsMarshal.SetCount`"
        ),
        (
            "int[] x = [1, 2]; _ = §System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(x);",
            "`ImmutableCollectionsMarshal.AsImmutableArray`"
        ),
        (
            "_ = §System.Runtime.CompilerServices.RuntimeHelpers.GetSubArray(new[] { 1 }, 0..1);",
            "leave it to the compiler"
        ),
        ("var v = new double[9]; _ = §System.Numerics.Vector.LoadUnsafe(ref v[0]);", "`Vector.LoadUnsafe`"),
        (
            "_ = §System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(string));",
            "`RuntimeHelpers.GetUninitializedObject`"
        ),
        ("_ = §System.Buffers.ArrayPool<int>.Shared;", "use arrays or spans"),
        ("§AppDomain.CurrentDomain.ProcessExit += (_, _) => { };", "`AppDomain.CurrentDomain`"),
        ("_ = new Exception().§StackTrace;", "`Exception.StackTrace`"),
        ("_ = new Exception().§TargetSite;", "`Exception.TargetSite`"),
        ("§torch.save(ones(1), \"x\");", "use the tensors you are given"),
        ("_ = §torch.load(\"x\");", "`torch.load`"),
        ("ones(1).§save(\"x\");", "`torch.Tensor.save`"),
        ("_ = ones(1).§bytes;", "read numbers with `data<double>()`"),
        ("_ = ones(1).§Handle;", "`torch.Tensor.Handle`"),
        ("_ = ones(1).§storage<float>();", "`torch.Tensor.storage`"),
        ("_ = §torch.jit.load(\"x\");", "`torch.jit.load`"),
        ("§torch.hub.download_url_to_file(\"x\", \"y\");", "`torch.hub.download_url_to_file`"),
        ("§set_num_threads(99);", "`torch.set_num_threads`"),
        ("§torch.set_default_dtype(ScalarType.Float64);", "`torch.set_default_dtype`"),
        ("_ = §set_grad_enabled(false);", "use `using var _ = no_grad();`"),
        ("_ = §torch.random.seed();", "`torch.random.seed`"),
        ("_ = §torch.Generator.Default;", "`torch.Generator.Default`"),
        ("nn.Linear(1, 1).§save(\"x\");", "`torch.nn.Module.save`"),
        ("_ = §torch.CurrentDisposeScope;", "`torch.CurrentDisposeScope`"),
        ("§MathNet.Numerics.Control.UseSingleThread();", "stay with matrices"),
        (
            "_ = §MathNet.Numerics.Providers.LinearAlgebra.LinearAlgebraControl.Provider;",
            "`LinearAlgebraControl.Provider`"
        ),
        ("§WeightDecay.Given.Native.TorchNative.Prepare();", "call what the lesson names"),
        ("_ = §WeightDecay.Given.Subject.L2Step(ones(1), ones(1), 1, 1);", "`Subject.L2Step`"),
        ("_ = §System.Text.Json.JsonSerializer.Serialize(1);", "`JsonSerializer.Serialize`"),
        ("_ = §new System.Collections.Concurrent.ConcurrentBag<int>();", "`new ConcurrentBag()`"),
        ("foreach (var x in §System.IO.Directory.EnumerateFiles(\"/\")) { }", "`Directory.EnumerateFiles`"),
        ("var f = §System.IO.File.Delete;", "`File.Delete`"),
        ("_ = from x in new[] { \"\" } select §System.IO.File.Exists(x);", "`File.Exists`"),
        ("_ = $\"{§DateTime.Now}\";", "`DateTime.Now`"),
        ("Console.Write(typeof(§System.IO.File));", "`File`"),
        ("§DateTime d = default; Console.Write(d);", "`DateTime`"),
    ];
}
