using System.Reflection.Metadata;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>All that an assembly refers to outside itself, as its metadata has it: what isn't there can't be called.</summary>
internal sealed class EmittedReferences(MetadataReader metadata)
{
    public IEnumerable<string> Assemblies =>
        metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name));

    public IEnumerable<Reference> All() =>
        metadata
            .TypeReferences.Select(h => Type(h))
            .Concat(metadata.MemberReferences.Select(Member))
            .OfType<Reference>()
            .Distinct();

    /// <summary>A type from elsewhere; null for the assembly's own, for arrays and for type parameters.</summary>
    public Reference? Type(EntityHandle handle) =>
        handle.Kind switch
        {
            HandleKind.TypeReference => Type((TypeReferenceHandle)handle),
            HandleKind.TypeSpecification => Type(Definition((TypeSpecificationHandle)handle)),
            _ => null,
        };

    private Reference Type(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind != HandleKind.TypeReference)
            return new Reference(metadata.GetString(type.Namespace), name);
        var outer = Type((TypeReferenceHandle)type.ResolutionScope);
        return outer with { Type = $"{outer.Type}.{name}" };
    }

    private EntityHandle Definition(TypeSpecificationHandle handle) =>
        metadata.GetTypeSpecification(handle).DecodeSignature(Shapes.Reader, null).Definition;

    private Reference? Member(MemberReferenceHandle handle)
    {
        var member = metadata.GetMemberReference(handle);
        string name = metadata.GetString(member.Name);
        return Type(member.Parent) is { } type ? type with { Member = name == ".ctor" ? "new" : name } : null;
    }
}
