namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>
/// A declaration that lets in what calls can't is refused where it stands. In each row § stands before the place that is
/// named; the text is part of the sentence.
/// </summary>
public sealed class RefusedDeclarations
{
    [TestCaseSource(nameof(Members))]
    public void A_member_is_refused_where_it_stands(string member, string text) =>
        Refusal.Assert(Inspector.First, Refusal.InClass(member), text);

    [TestCaseSource(nameof(Pointers))]
    public void Pointers_are_refused_even_if_the_compiler_lets_them_through(string member, string text) =>
        Refusal.Assert(Inspector.First, Refusal.InClass(member), text, isUnsafe: true);

    [TestCaseSource(nameof(Pointers))]
    public void Unsafe_code_is_seen_in_metadata_too(string member, string text) =>
        Assert.That(Inspector.Flaws(Refusal.InClass(member.Replace("§", "")), isUnsafe: true), Is.Not.Empty, text);

    [TestCaseSource(nameof(Attached))]
    public void What_is_attached_is_seen_in_metadata_too(string source, string text) =>
        Assert.That(Inspector.Flaws(source.Replace("§", ""), isUnsafe: false), Has.Some.Contains(text));

    [TestCaseSource(nameof(Files))]
    public void A_file_is_refused_for_what_stands_beside_the_class(string source, string text) =>
        Refusal.Assert(Inspector.First, source, text);

    private static object[][] Members =>
        [
            [
                "sealed class M() : TorchSharp.torch.nn.Module<Tensor, Tensor>((nint)64, 64) { public override Tensor forward(Tensor x) => x; }",
                "native handles are not available in exercises",
            ],
            [
                "sealed class M() : TorchSharp.torch.nn.Module(\"m\") { protected override void §Dispose(bool disposing) { } }",
                "code that runs by itself is not available in exercises: delete the module initialiser, the finalizer, or the override of Dispose(bool)",
            ],
            [
                "public static §async System.Threading.Tasks.Task F() { }",
                "`async` is not available in exercises: return the value itself",
            ],
            ["public static §async void F() { }", "return the value itself"],
            ["public static §dynamic? F;", "`dynamic` is not available in exercises: say what type it has"],
            ["private static §volatile int f;", "do the work on the thread that calls you"],
            ["[System.Runtime.InteropServices.DllImport(\"c\")] static extern int §getpid();", "native code"],
            [
                "[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)] static extern int §F();",
                "native code",
            ],
            [
                "[§System.Runtime.CompilerServices.ModuleInitializer] internal static void F() { }",
                "`[ModuleInitializer]`",
            ],
            [
                "[§System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Method)] static extern int F(string s);",
                "`[UnsafeAccessor]`",
            ],
            ["[§System.Diagnostics.DebuggerNonUserCode] static void F() { }", "`[DebuggerNonUserCode]`"],
            ["[§System.Runtime.CompilerServices.CompilerGenerated] static void F() { }", "`[CompilerGenerated]`"],
            [
                "static void F([§System.Runtime.CompilerServices.CallerFilePath] string file = \"\") { }",
                "`[CallerFilePath]`",
            ],
            ["[§System.Runtime.CompilerServices.InlineArray(9)] struct S { int x; }", "`[InlineArray]`"],
            [
                "[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] struct §S { [System.Runtime.InteropServices.FieldOffset(0)] int x; }",
                "a layout of one's own",
            ],
            ["class C { ~§C() { } }", "code that runs by itself"],
            [
                "[§System.Runtime.CompilerServices.InterpolatedStringHandler] ref struct S { }",
                "`[InterpolatedStringHandler]`",
            ],
            ["class C : §Attribute { }", "declare no attributes"],
            ["class §C() : MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(1);", "deriving from `DenseMatrix`"],
            [
                "class §C : System.IO.TextWriter { public override System.Text.Encoding Encoding => null!; }",
                "deriving from `TextWriter`",
            ],
        ];

    private static object[][] Pointers =>
        [
            ["§unsafe static int* f;", "use arrays or spans"],
            ["static §unsafe void F(int* p) { }", "use arrays or spans"],
            ["static void F() { §unsafe { int* p = stackalloc int[3]; p[9] = 1; } }", "use arrays or spans"],
            ["static §unsafe void F(int[] x) { fixed (int* p = x) { p[9] = 1; } }", "use arrays or spans"],
            ["static §unsafe int F(delegate*<int> f) => f();", "use arrays or spans"],
            ["static §unsafe void F(nint p) { *(int*)p = 1; }", "use arrays or spans"],
        ];

    private const string Rest = "namespace WeightDecay.Exercises { public static class ScratchPenalty { } }";

    private static object[][] Attached =>
        [
            [
                $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"x\")] {Rest}",
                "attributes of the whole",
            ],
            [$"[module: System.Security.UnverifiableCode] {Rest}", "attributes of the whole"],
            [
                $"[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(WeightDecay.Given.Guard))] {Rest}",
                "an assembly with attachments",
            ],
            [
                $"{Rest} namespace WeightDecay.Exercises {{ class C {{ [System.Runtime.CompilerServices.ModuleInitializer] internal static void F() {{ }} }} }}",
                "code that runs by itself",
            ],
            [
                $"{Rest} namespace WeightDecay.Exercises {{ struct S {{ [System.Runtime.InteropServices.MarshalAs(System.Runtime.InteropServices.UnmanagedType.I4)] int x; }} }}",
                "an assembly with attachments",
            ],
        ];

    private static object[][] Files =>
        [
            [
                $"§[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"x\")] {Rest}",
                "attributes of the whole assembly",
            ],
            [$"§[assembly: System.Reflection.AssemblyVersion(\"1.2.3.4\")] {Rest}", "attributes of the whole assembly"],
            [
                $"§[module: System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"b\")] {Rest}",
                "attributes of the whole assembly",
            ],
            [
                $"§[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(WeightDecay.Given.Guard))] {Rest}",
                "attributes of the whole assembly",
            ],
            [
                $"§[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo] {Rest} namespace System.Runtime.CompilerServices {{ class IgnoresAccessChecksToAttribute : Attribute {{ }} }}",
                "attributes of the whole assembly",
            ],
            [
                $"{Rest} namespace NUnit.Framework {{ class §Assert {{ }} }}",
                "outside the namespace WeightDecay.Exercises",
            ],
            [$"{Rest} namespace System {{ static class §Math {{ }} }}", "outside the namespace WeightDecay.Exercises"],
            [
                $"{Rest} namespace System.Runtime.CompilerServices {{ class §IsExternalInit {{ }} }}",
                "outside the namespace",
            ],
            [$"{Rest} class §Mine {{ }}", "move them into it"],
            [$"{Rest} file class §Mine {{ }}", "outside the namespace WeightDecay.Exercises"],
            [$"{Rest} namespace WeightDecay.Exercises {{ class §Guard {{ }} }}", "a type named `Guard`"],
            [$"{Rest} namespace WeightDecay.Exercises {{ class §torch {{ }} }}", "a type named `torch`"],
            [$"§#line 1 \"/etc/passwd\"\n{Rest}", "`#line` is not available"],
            [
                "using static System.IO.File; namespace WeightDecay.Exercises { class C { string s = §ReadAllText(\"x\"); } }",
                "`File.ReadAllText`",
            ],
            [
                "using Text = System.IO.File; namespace WeightDecay.Exercises { class C { string s = §Text.ReadAllText(\"x\"); } }",
                "`File.ReadAllText`",
            ],
            [
                "using As = System.Runtime.CompilerServices.Unsafe; namespace WeightDecay.Exercises { class C { static int x; float y = §As.As<int, float>(ref x); } }",
                "`Unsafe.As`",
            ],
            [
                "using Mark = §System.Runtime.CompilerServices.CompilerGeneratedAttribute; namespace WeightDecay.Exercises { [Mark] class C { } }",
                "`[CompilerGenerated]`",
            ],
        ];
}
