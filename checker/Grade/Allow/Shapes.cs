using System.Reflection.Metadata;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Reads signatures for the little that counts.</summary>
internal sealed class Shapes : ISignatureTypeProvider<Shape, object?>
{
    public static readonly Shapes Reader = new();

    private static readonly Shape Plain = default;
    private static readonly Shape Pointer = new(default, true);
    private static readonly Shape Handle = new(default, false, IsHandle: true);

    public static bool HasPointer(MethodSignature<Shape> signature) =>
        signature.ReturnType.HasPointer || signature.ParameterTypes.Any(p => p.HasPointer);

    public Shape GetPrimitiveType(PrimitiveTypeCode typeCode) =>
        typeCode is PrimitiveTypeCode.IntPtr or PrimitiveTypeCode.UIntPtr ? Handle : Plain;

    public Shape GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        new(handle, false);

    public Shape GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        new(handle, false);

    public Shape GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind
    ) => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public Shape GetGenericInstantiation(Shape genericType, ImmutableArray<Shape> typeArguments) =>
        genericType with
        {
            HasPointer = typeArguments.Any(a => a.HasPointer),
        };

    public Shape GetPointerType(Shape elementType) => Pointer;

    public Shape GetFunctionPointerType(MethodSignature<Shape> signature) => Pointer;

    public Shape GetByReferenceType(Shape elementType) => elementType;

    public Shape GetModifiedType(Shape modifier, Shape unmodifiedType, bool isRequired) => unmodifiedType;

    public Shape GetPinnedType(Shape elementType) => elementType;

    public Shape GetSZArrayType(Shape elementType) => Within(elementType);

    public Shape GetArrayType(Shape elementType, ArrayShape shape) => Within(elementType);

    public Shape GetGenericMethodParameter(object? genericContext, int index) => Plain;

    public Shape GetGenericTypeParameter(object? genericContext, int index) => Plain;

    private static Shape Within(Shape element) => new(default, element.HasPointer);
}
