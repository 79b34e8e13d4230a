using System.Security.Cryptography;
using System.Text.Json.Serialization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace WeightDecay.Checking.Compile;

/// <summary>An assembly in memory, with its line numbers; or the errors for which there is none.</summary>
public sealed record Binary(byte[] Code, byte[] Symbols, ImmutableArray<Problem> Problems)
{
    private string? key;

    /// <summary>Names the code by what it is.</summary>
    [JsonIgnore]
    public string Key => key ??= Convert.ToHexString(SHA256.HashData(Code));

    [JsonIgnore]
    public MetadataReference Reference => MetadataReference.CreateFromImage(Code);

    public static Binary Of(CSharpCompilation compilation, Kit kit, CancellationToken cancel)
    {
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(
            code,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancel
        );
        var errors = result
            .Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .OrderBy(d => d.Location.SourceSpan.Start);
        return new Binary(code.ToArray(), symbols.ToArray(), [.. errors.Select(d => Problem(d, kit))]);
    }

    private static Problem Problem(Diagnostic diagnostic, Kit kit)
    {
        var place = diagnostic.Location.GetLineSpan();
        string? line = diagnostic.Location.SourceTree?.GetText().Lines[place.StartLinePosition.Line].ToString();
        return new Problem(
            place.Path is "" or null ? "" : kit.Relative(place.Path),
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.Id,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            line ?? ""
        );
    }
}
