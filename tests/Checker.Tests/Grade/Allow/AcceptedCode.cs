namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>Whatever honest code needs of the language and of the libraries is allowed.</summary>
public sealed class AcceptedCode
{
    [TestCaseSource(nameof(Members))]
    public void A_member_is_accepted(string member) =>
        Assert.That(Inspector.Problems(Inspector.First, Refusal.InClass(member)), Is.Empty);

    [TestCaseSource(nameof(Statements))]
    public void A_call_is_accepted(string statements) =>
        Assert.That(Inspector.Problems(Inspector.First, Refusal.InFunction(statements)), Is.Empty);

    [TestCaseSource(nameof(Tests))]
    public void Where_specs_are_to_be_written_NUnit_is_accepted(string statements) =>
        Assert.That(Inspector.Problems(Inspector.Named("12"), WithNUnit(statements)), Is.Empty);

    private static string WithNUnit(string statements) => $"using NUnit.Framework;\n{Refusal.InFunction(statements)}";

    private static string[] Members =>
        [
            "record Step(Tensor W, double Rate, string? Name = null) { public required int Count { get; init; } }",
            "record struct Pair(int A, double B); readonly record struct Other(Pair P) { public Other() : this(default(Pair)) { } }",
            "sealed record Base(int X) { public override string ToString() => $\"{X}\"; } static Base F(Base b) => b with { X = 2 };",
            "static IEnumerable<int> F(int n) { for (int i = 0; i < n; i++) yield return i; }",
            "static T Sum<T>(IEnumerable<T> all) where T : System.Numerics.INumber<T> { T s = T.Zero; foreach (T t in all) s += t; return s; }",
            "static T Root<T>(T x) where T : System.Numerics.IFloatingPointIeee754<T> => T.Sqrt(T.Abs(x)) / T.CreateChecked(2);",
            "static T F<T>(T x) where T : unmanaged => x;",
            "static readonly double[] Table = { 1, 2, 3, 4, 5, 6, 7, 8, 9 }; static readonly Random R; static ScratchPenalty() => R = new Random(1);",
            "static ReadOnlySpan<int> Primes => [2, 3, 5, 7]; static ReadOnlySpan<byte> Bytes => \"abc\"u8;",
            "static string F(object o) => o switch { int i when i > 3 => \"many\", string { Length: 0 } => \"none\", (int a, int b) => $\"{a + b}\", null => \"\", _ => o.GetType().Name };",
            "static int F(int[] x) => x switch { [] => 0, [var a] => a, [var a, .., var b] => a + b };",
            "static int F(DayOfWeek_ d) => d switch { DayOfWeek_.A => 1, DayOfWeek_.B => 2 }; enum DayOfWeek_ { A, B }",
            "static int F(string s) => s switch { \"a\" => 1, \"b\" => 2, \"c\" => 3, \"d\" => 4, \"e\" => 5, \"f\" => 6, \"g\" => 7, _ => 0 };",
            "static (double Mean, int Count) F(params int[] x) => (x.Average(), x.Length); static void G() { var (m, c) = F(1, 2); (c, _) = (3, m); }",
            "static int F(params ReadOnlySpan<int> x) => x.Length; static int G() => F(1, 2, 3) + F();",
            "delegate double Loss(double x); static double F(Loss f, in double x, ref int n, out int m) { m = n++; return f(x); }",
            "static event Action? Done; static void F() { Done += () => { }; Done?.Invoke(); }",
            "sealed class Scope : IDisposable { public void Dispose() { } } static void F() { using var s = new Scope(); }",
            "sealed class Bad(string why) : ArgumentException(why); static void F() { try { throw new Bad(\"x\"); } catch (Bad e) when (e.Message != \"\") { throw; } finally { } }",
            "ref struct Cursor { public Span<int> Rest; public readonly int Next => Rest[0]; }",
            "sealed class Grid { public double this[int i, int j] { get => 0; set { } } } static void F(Grid g) => g[1, 2] += g[0, 0];",
            "sealed class List_ : IReadOnlyList<int>, IComparable<List_> { public int this[int i] => i; public int Count => 3; public IEnumerator<int> GetEnumerator() { yield return 1; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); public int CompareTo(List_? o) => 0; }",
            "readonly struct V(double x) { public double X { get; } = x; public static V operator +(V a, V b) => new(a.X + b.X); public static implicit operator V(double d) => new(d); }",
            "sealed class Model : torch.nn.Module<Tensor, Tensor> { readonly TorchSharp.Modules.Linear l = nn.Linear(3, 1); public Model() : base(\"m\") => RegisterComponents(); public override Tensor forward(Tensor x) => l.forward(x); }",
            "[Obsolete(\"x\")] [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)] static void F(decimal d = 1.5m) { }",
            "static string F(string what, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(what))] string name = \"\") => name;",
            "partial class P { int x; } partial class P { int Y => x; } static class Q<T> { public static T? Last; }",
            "static int Count(this IEnumerable<int> all, int x) => all.Count(y => x == y);",
            "extension(double x) { public double Half => x / 2; public double Times(int n) => x * n; }",
        ];

    private static string[] Statements =>
        [
            "_ = from x in args join y in args on x equals y let z = x.Length where z > 1 orderby z descending, x group x by z into g select (g.Key, g.Count());",
            "_ = args.Zip(args).Select((p, i) => (p.First, i)).ToDictionary(p => p.i, p => p.First).OrderBy(p => p.Value).ToLookup(p => p.Key);",
            "List<int> a = [1, 2, .. new[] { 3 }]; int[] b = [.. a, 4]; Span<int> c = [1, 2, 3]; HashSet<int> d = [1]; IReadOnlyList<double> e = [1, 2]; IEnumerable<int> f = [5]; System.Collections.Immutable.ImmutableArray<int> g = [1, 2];",
            "Span<double> s = stackalloc double[8]; s.Fill(1); s[1..3].CopyTo(s); s.Sort(); foreach (ref double x in s) x *= 2; Span<int> t = stackalloc[] { 1, 2, 3 };",
            "int[] a = [1, 2, 3]; _ = a[^1] + a[1..].Length + \"abc\"[..^1].Length; Array.Sort(a, (x, y) => y.CompareTo(x)); Array.Reverse(a); a.AsSpan().Clear();",
            "double x = 1.5; Console.WriteLine($\"{x:G4} {args.Length,5}\"); Console.Write(x); _ = FormattableString.Invariant($\"{x}\"); _ = x.ToString(System.Globalization.CultureInfo.InvariantCulture); _ = string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{x}\");",
            "var b = new System.Text.StringBuilder(); b.Append($\"{1}\").AppendLine(\"x\").AppendJoin(',', args); _ = b.ToString(); _ = string.Join(\", \", args.Select(a => a.Trim().Split(' ')[0]));",
            "int F(int n) => n < 2 ? 1 : n * F(n - 1); _ = F(5); var g = (int x) => x + args.Length; _ = g(1); Func<int, Func<int, int>> h = x => y => x + y; _ = h(1)(2);",
            "double[,] m = { { 1, 2 }, { 3, 4 } }; m[0, 1] = m.GetLength(0); double[][] j = [[1], [2, 3]]; int[,,] k = new int[2, 2, 2]; k[1, 1, 1]++; foreach (double d in m) { }",
            "var r = new Random(7); _ = r.NextDouble() + r.Next(9); int[] a = [1, 2]; r.Shuffle(a); _ = Random.Shared.Next();",
            "int? n = args.Length; _ = n ?? 0; n ??= 3; _ = args?.FirstOrDefault()?.Length; object o = n; if (o is int and > 3 or < 0) { } checked { n++; }",
            "var p = new { A = 1, B = \"x\" }; _ = p.A + p.B; var q = p with { A = 2 }; _ = q.Equals(p); _ = Tuple.Create(1, 2).Item1; _ = (1, 2) == (2, 3);",
            "try { _ = int.Parse(args[0]); } catch (FormatException e) { throw new InvalidOperationException(e.Message, e); } catch (Exception e) when (e.InnerException is null) { throw; }",
            "ArgumentNullException.ThrowIfNull(args); ArgumentOutOfRangeException.ThrowIfNegative(args.Length); Guard.Positive(1.0);",
            "_ = nameof(System.IO.File); _ = typeof(double).Name; _ = args.GetType() == typeof(string[]);",
            "_ = Math.Clamp(Math.Sqrt(2), 0, 1) + MathF.PI + double.Epsilon + BitConverter.DoubleToInt64Bits(1) + (double)decimal.One + System.Numerics.Complex.Exp(1).Real + (int)System.Numerics.BigInteger.Pow(2, 9);",
            "using var scope = torch.NewDisposeScope(); using var off = no_grad(); Tensor w = zeros(3, 1, ScalarType.Float64); w.mul_(2).add_(1); _ = scope.MoveToOuter(w);",
            "Tensor w = tensor(new[] { 1.0, 2 }, requires_grad: true); Tensor loss = 0.5 * w.square().sum() + w.abs().mean([0]); loss.backward(); _ = w.grad!.data<double>().ToArray()[0] + loss.item<double>(); _ = autograd.grad([loss], [w]);",
            "Tensor x = randn(3, 2, ScalarType.Float64, generator: new Generator(7)); x[0, 1] = 3; _ = x[TensorIndex.Colon, 0] + x[.., 1]; _ = linalg.svd(x); _ = x.mm(x.t()).trace().ToDouble(); foreach (long n in x.shape) { } _ = x.data<double>()[1, 1];",
            "var model = nn.Sequential(nn.Linear(2, 1), nn.ReLU()); var o = optim.SGD(model.parameters(), 0.1, weight_decay: 0.7); o.zero_grad(); nn.functional.mse_loss(model.forward(ones(3, 2)), ones(3, 1)).backward(); o.step(); _ = optim.AdamW(model.parameters(), lr: 0.1);",
            "manual_seed(3); Tensor state = get_rng_state(); set_rng_state(state); _ = randperm(9); Console.WriteLine(ones(2).str());",
            "Matrix<double> m = Matrix<double>.Build.DenseOfArray(new[,] { { 2.0, 0 }, { 0, 1 } }); Vector<double> v = Vector<double>.Build.Dense([1.0, 2]); _ = m.Svd().S.Sum() + m.Cholesky().DeterminantLn + m.Evd().EigenValues[0].Real; _ = m.Solve(v) * 2 + m * v - v.PointwiseMultiply(v); m[0, 1] = v[0]; _ = m.QR().R; _ = m.PseudoInverse().Trace();",
            "_ = MathNet.Numerics.LinearAlgebra.Double.DenseMatrix.OfArray(new double[2, 2]) + MathNet.Numerics.LinearAlgebra.Double.DenseVector.Create(2, 1).ToColumnMatrix() * MathNet.Numerics.LinearAlgebra.Double.DenseVector.OfArray([1, 2]).ToRowMatrix();",
            "_ = MathNet.Numerics.Statistics.Statistics.Variance([1.0, 2]) + new MathNet.Numerics.Distributions.Normal(0, 1, new MathNet.Numerics.Random.MersenneTwister(3)).Sample() + MathNet.Numerics.SpecialFunctions.GammaLn(3) + MathNet.Numerics.Distance.Euclidean([1.0], [2.0]); _ = MathNet.Numerics.Fit.Line([1.0, 2], [2.0, 3]);",
            "var run = Training.Run(RegressionData.Create(1), Training.Start(1), new TrainingOptions(0.7) with { Epochs = 3 }); _ = run.History.TrainLoss[^1]; var (w, b) = run.Parameters;",
        ];

    private static string[] Tests =>
        [
            "Assert.That(Subject.L2Step(ones(1), ones(1), 0.3, 0.7).item<float>(), Is.EqualTo(0.49).Within(1e-5).And.Not.NaN);",
            "Assert.Multiple(() => { Assert.That(args, Is.Empty, \"none\"); Assert.That(args, Has.Length.EqualTo(3).And.All.Not.Null); });",
            "Assert.That(() => Guard.Positive(-1.0), Throws.TypeOf<ArgumentOutOfRangeException>()); Assert.Throws<Exception>(() => { }); Assert.DoesNotThrow(() => { });",
            "Assert.That(new[] { 1.0, 2 }, Is.EqualTo(new[] { 1.0, 2 }).Within(1e-9).Percent); Assert.That(args, Does.Contain(\"x\").Or.Member(\"y\")); Assert.That(1, Is.InRange(0, 2)); Assert.That(true); Assert.Fail(\"x\");",
        ];
}
