using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Looks for what an assembly of an exercise never holds: native code, pointers, code that runs by itself, attachments.</summary>
internal sealed partial class Flaws(MetadataReader metadata, Permit permit)
{
    private const string Native = "native code is not available in exercises: write the function in C#";
    private const string Handles =
        "native handles are not available in exercises: let the library make its own, by a constructor that asks for none";
    private const string Pointers = "pointers are not available in exercises: use arrays or spans";
    private const string Attached = "an assembly with attachments is not available in exercises: hand in code alone";
    private const string ByItself =
        "code that runs by itself is not available in exercises: delete the module initialiser, the finalizer, or the override of Dispose(bool)";
    private const string Layout = "a layout of one's own is not available in exercises: declare the fields in order";
    private const string Elsewhere =
        $"types outside the namespace {Subject.Namespace} are not available in exercises: move them into it";
    private const string Spoken = "attributes of the whole assembly are not available in exercises: delete them";

    private static readonly TableIndex[] Foreign =
    [
        TableIndex.ModuleRef,
        TableIndex.ImplMap,
        TableIndex.FieldMarshal,
        TableIndex.DeclSecurity,
        TableIndex.File,
        TableIndex.ExportedType,
        TableIndex.ManifestResource,
    ];

    // void .ctor(object, native int)
    private static readonly byte[] OfDelegate = [0x20, 2, 0x01, 0x1C, 0x18];

    private readonly EmittedReferences references = new(metadata);

    public IEnumerable<Flaw> All() =>
        metadata
            .TypeDefinitions.SelectMany(OfType)
            .Concat(OfSignatures())
            .Concat(metadata.MemberReferences.Where(TakesHandle).Select(_ => new Flaw(Handles)))
            .Concat(OfAssembly())
            .Concat(Foreign.Where(t => metadata.GetTableRowCount(t) > 0).Select(_ => new Flaw(Attached)));

    private IEnumerable<Flaw> OfType(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        string name = Name(type);
        bool isCompilers = IsCompilers(type);
        if (!isCompilers && Namespace(type) != Subject.Namespace)
            yield return new Flaw(Elsewhere, name);
        if (!isCompilers && (type.Attributes & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout)
            yield return new Flaw(Layout, name);
        if (references.Type(type.BaseType) is { } ancestor && permit.Allows(ancestor) && !permit.AllowsAsBase(ancestor))
            yield return new Flaw(
                $"deriving from `{ancestor.Shown}` is not available in exercises: use it as it is",
                name
            );
        foreach (var flaw in type.GetMethods().SelectMany(h => OfMethod(type, metadata.GetMethodDefinition(h))))
            yield return flaw;
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
            if (field.DecodeSignature(Shapes.Reader, null).HasPointer)
                yield return new Flaw(Pointers, name, metadata.GetString(field.Name));
    }

    private IEnumerable<Flaw> OfMethod(TypeDefinition type, MethodDefinition method)
    {
        var place = new Flaw("", Name(type), metadata.GetString(method.Name));
        var signature = method.DecodeSignature(Shapes.Reader, null);
        if (IsNative(type, method))
            yield return place with
            {
                Text = Native,
            };
        if (Shapes.HasPointer(signature))
            yield return place with
            {
                Text = Pointers,
            };
        if (place.Type == "<Module>" || RunsByItself(method, place.Member, signature.ParameterTypes.Length))
            yield return place with
            {
                Text = ByItself,
            };
    }

    // A finalizer; or what a base class's own one calls.
    private static bool RunsByItself(MethodDefinition method, string name, int parameters) =>
        (name, parameters) switch
        {
            ("Finalize", 0) => true,
            ("Dispose", 1) => method.Attributes.HasFlag(MethodAttributes.Virtual)
                && !method.Attributes.HasFlag(MethodAttributes.NewSlot),
            _ => false,
        };

    // The runtime itself implements delegates; everything else must have a body in IL.
    private bool IsNative(TypeDefinition type, MethodDefinition method) =>
        method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)
        || (method.ImplAttributes & MethodImplAttributes.InternalCall) != 0
        || (
            references.Type(type.BaseType)?.FullType != "System.MulticastDelegate"
            && (
                (method.ImplAttributes & (MethodImplAttributes.CodeTypeMask | MethodImplAttributes.Unmanaged)) != 0
                || (method.RelativeVirtualAddress == 0 && !method.Attributes.HasFlag(MethodAttributes.Abstract))
            )
        );

    // Local variables, generic types that are spelt out, and calls through pointers.
    private IEnumerable<Flaw> OfSignatures()
    {
        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.StandAloneSig); row++)
        {
            var signature = metadata.GetStandaloneSignature(MetadataTokens.StandaloneSignatureHandle(row));
            bool isCall = signature.GetKind() == StandaloneSignatureKind.Method;
            if (isCall || signature.DecodeLocalSignature(Shapes.Reader, null).Any(l => l.HasPointer))
                yield return new Flaw(Pointers);
        }
        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.TypeSpec); row++)
            if (
                Shapes
                    .Reader.GetTypeFromSpecification(metadata, null, MetadataTokens.TypeSpecificationHandle(row), 0)
                    .HasPointer
            )
                yield return new Flaw(Pointers);
    }

    // The constructors of delegates do, and the compiler calls them.
    private bool TakesHandle(MemberReferenceHandle handle)
    {
        var member = metadata.GetMemberReference(handle);
        if (member.GetKind() != MemberReferenceKind.Method)
            return false;
        return member.DecodeMethodSignature(Shapes.Reader, null).ParameterTypes.Any(p => p.IsHandle)
            && !metadata.GetBlobBytes(member.Signature).SequenceEqual(OfDelegate);
    }

    private IEnumerable<Flaw> OfAssembly() =>
        from handle in metadata.CustomAttributes
        let attribute = metadata.GetCustomAttribute(handle)
        where attribute.Parent.Kind is HandleKind.AssemblyDefinition or HandleKind.ModuleDefinition
        where
            attribute.Constructor.Kind != HandleKind.MemberReference
            || !IsCompilers((MemberReferenceHandle)attribute.Constructor)
        select new Flaw(Spoken);

    private bool IsCompilers(MemberReferenceHandle constructor) =>
        references.Type(metadata.GetMemberReference(constructor).Parent) is { } type && permit.IsForTheCompiler(type);

    // No name of C# has an angle bracket in it; but a type that only its file can see gets one from the compiler.
    private bool IsCompilers(TypeDefinition type) => Name(type).StartsWith('<') && !FileType().IsMatch(Own(type));

    private string Namespace(TypeDefinition type)
    {
        while (!type.GetDeclaringType().IsNil)
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        return metadata.GetString(type.Namespace);
    }

    private string Own(TypeDefinition type) => metadata.GetString(type.Name);

    private string Name(TypeDefinition type) =>
        type.GetDeclaringType().IsNil
            ? type.Namespace.IsNil
                ? Own(type)
                : $"{metadata.GetString(type.Namespace)}.{Own(type)}"
            : $"{Name(metadata.GetTypeDefinition(type.GetDeclaringType()))}+{Own(type)}";

    [GeneratedRegex("^<.*>F[0-9A-F]{64}__")]
    private static partial Regex FileType();
}
