using Microsoft.CodeAnalysis;

namespace Smooch.Client.Generators;

/// <summary>Which types can stand where.</summary>
internal static class ParameterTypes
{
    /// <summary>Gets a value indicating whether the type makes a path segment.</summary>
    public static bool IsPathValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean
        || type.TypeKind == TypeKind.Enum
        || type.ToDisplayString() == "System.Guid"
        || IsOpenValue(type);

    /// <summary>Gets a value indicating whether the type makes a query value or a text part.</summary>
    public static bool IsQueryValue(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean
                or SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_DateTime
            || type.ToDisplayString() == "System.DateTimeOffset"
            || IsOpenValue(type);
    }

    /// <summary>Gets a value indicating whether the type is a collection of query values.</summary>
    public static bool IsQueryList(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
            return false;
        return type.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : []).Any(static candidate =>
            candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T && IsQueryValue(candidate.TypeArguments[0]));
    }

    public static bool IsCancellationToken(ITypeSymbol type) => type.ToDisplayString() == "System.Threading.CancellationToken";

    public static bool IsStreamPart(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() == Vocabulary.StreamPart;

    /// <summary>An open enumeration of our own: a readonly struct whose <c>ToString</c> is its text on the wire.</summary>
    private static bool IsOpenValue(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsReadOnly: true, IsGenericType: false }
        && type.Locations.Any(static location => location.IsInSource)
        && type.GetMembers("ToString").Any(static member => member is IMethodSymbol { IsOverride: true, IsImplicitlyDeclared: false });
}
