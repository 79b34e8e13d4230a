using Microsoft.CodeAnalysis;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Says of the compiler's symbols what metadata calls them.</summary>
internal static class SymbolNames
{
    /// <param name="symbol">Any; nothing comes of those that metadata has no reference to.</param>
    /// <param name="isWritten">Whether a property is set here, rather than read.</param>
    public static IEnumerable<Reference> Of(ISymbol? symbol, bool isWritten) =>
        symbol switch
        {
            INamedTypeSymbol type => [Type(type)],
            IArrayTypeSymbol array => Of(array.ElementType, false),
            IMethodSymbol method => Overridden(method.ReducedFrom ?? method).Select(m => Member(m, m.MetadataName)),
            IPropertySymbol property => Of(Accessor(property, isWritten), false),
            IEventSymbol happening =>
            [
                Member(happening, $"add_{happening.Name}"),
                Member(happening, $"remove_{happening.Name}"),
            ],
            IFieldSymbol { ContainingType: not null } field => [Member(field, field.MetadataName)],
            _ => [],
        };

    private static IMethodSymbol? Accessor(IPropertySymbol property, bool isWritten) =>
        isWritten ? property.SetMethod ?? property.GetMethod : property.GetMethod ?? property.SetMethod;

    // The compiler calls the first of them, whichever is meant.
    private static IEnumerable<IMethodSymbol> Overridden(IMethodSymbol method)
    {
        for (IMethodSymbol? m = method; m is not null; m = m.OverriddenMethod)
            yield return m;
    }

    private static Reference Member(ISymbol member, string name) =>
        Type(member.ContainingType) with
        {
            Member = name == ".ctor" ? "new" : name,
        };

    private static Reference Type(INamedTypeSymbol type) =>
        type.ContainingType is { } outer
            ? Type(outer) with
            {
                Type = $"{Type(outer).Type}.{type.MetadataName}",
            }
            : new Reference(
                type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "",
                type.MetadataName
            );
}
