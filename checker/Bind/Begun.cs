using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using WeightDecay.Checking.Compile;
using WeightDecay.Given;

namespace WeightDecay.Checking.Bind;

/// <summary>Reads from compiled code, without loading it, which functions still throw <see cref="ToDo"/>.</summary>
internal static class Begun
{
    private const byte NewObject = 0x73; // the IL instruction behind `new`, followed by a four-byte method token

    /// <summary>The names of the class's functions that are stubs still.</summary>
    public static ImmutableArray<string> ToDo(Binary binary, string type)
    {
        using var file = new PEReader(new MemoryStream(binary.Code));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata
                .TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(t => metadata.GetString(t.Name) == type)
                .SelectMany(t => t.GetMethods().Select(metadata.GetMethodDefinition))
                .Where(m =>
                    m.RelativeVirtualAddress != 0 && IsToDo(metadata, file.GetMethodBody(m.RelativeVirtualAddress))
                )
                .Select(m => metadata.GetString(m.Name)),
        ];
    }

    private static bool IsToDo(MetadataReader metadata, MethodBodyBlock body)
    {
        byte[] il = body.GetILBytes() ?? [];
        return Enumerable
            .Range(0, Math.Max(0, il.Length - 4))
            .Any(i => il[i] == NewObject && MakesToDo(metadata, BitConverter.ToInt32(il, i + 1)));
    }

    private static bool MakesToDo(MetadataReader metadata, int token)
    {
        const int MemberReference = 0x0A;
        int row = token & 0xFFFFFF;
        if (token >> 24 != MemberReference || row == 0 || row > metadata.MemberReferences.Count)
            return false; // the byte 0x73 was part of something else, so what follows is no token
        var member = metadata.GetMemberReference(
            (MemberReferenceHandle)System.Reflection.Metadata.Ecma335.MetadataTokens.EntityHandle(token)
        );
        return member.Parent.Kind == HandleKind.TypeReference
            && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)
                == nameof(Given.ToDo);
    }
}
