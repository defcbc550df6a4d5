using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Generators;

/// <summary>Parses the properties of a model.</summary>
internal static class MemberParser
{
    /// <summary>Parses a property; null when it is not a member of the JSON.</summary>
    public static MemberInfo? Parse(IPropertySymbol property, bool received, List<DiagnosticInfo> diagnostics)
    {
        if (property.IsStatic || property.IsIndexer || property.SetMethod is null || property.IsOverride
            || property.PartialDefinitionPart is not null || property.Attribute(Names.JsonIgnore) is not null
            // A property, or a parameter of a positional record.
            || property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax
            || syntax is not (PropertyDeclarationSyntax or ParameterSyntax))
            return null;
        var location = property.Locations[0];
        var modifiers = string.Join(" ", (syntax as PropertyDeclarationSyntax)?.Modifiers.Select(modifier => modifier.Text) ?? []);
        var (shape, value) = Take(property.Type);
        var stored = property.Attribute(Names.StoredAs);
        if (stored is not null)
            value = (ITypeSymbol)stored.ConstructorArguments[0].Value!;
        if (Classify(property, value) is not { } kind || (shape == Shape.Dictionary && kind is Kind.UnixTime))
        {
            diagnostics.Add(DiagnosticInfo.Create(Descriptors.UnknownType, location, property.Name));
            return null;
        }

        var nullable = property.Type.NullableAnnotation == NullableAnnotation.Annotated;
        if (received && !modifiers.Contains("partial"))
            diagnostics.Add(DiagnosticInfo.Create(Descriptors.NotPartial, location, property.Name));
        if (received && (shape is Shape.Optional or Shape.OptionalList))
            diagnostics.Add(DiagnosticInfo.Create(Descriptors.OptionalReceived, location, property.Name));
        if (received && !nullable && shape == Shape.Single && (kind is Kind.UnixTime or Kind.IsoTime or Kind.Model))
            diagnostics.Add(DiagnosticInfo.Create(Descriptors.NotNullable, location, property.Name));
        return new MemberInfo(
            property.Name,
            property.Attribute(Names.JsonName)?.ConstructorArguments[0].Value as string
                ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1),
            modifiers,
            property.SetMethod.IsInitOnly ? "init" : "set",
            property.Type.ToDisplayString(Names.Full),
            nullable,
            shape,
            kind,
            value.FullName(),
            value.IsValueType,
            value.IsValueType && value.GetMembers("IsEmpty").Length > 0,
            stored is null ? null : stored.NamedArguments.FirstOrDefault().Value.Value as string ?? "Of");
    }

    private static (Shape Shape, ITypeSymbol Value) Take(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { IsGenericType: true } generic)
        {
            switch (generic.ConstructedFrom.ToDisplayString())
            {
                case "System.Collections.Generic.IReadOnlyList<T>":
                    return (Shape.List, Plain(generic.TypeArguments[0]));
                case "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>"
                    when generic.TypeArguments[0].SpecialType == SpecialType.System_String:
                    return (Shape.Dictionary, Plain(generic.TypeArguments[1]));
                case "Smooch.Optional<T>":
                    var (inner, value) = Take(Plain(generic.TypeArguments[0]));
                    return inner switch
                    {
                        Shape.Single => (Shape.Optional, value),
                        Shape.List => (Shape.OptionalList, value),
                        _ => (Shape.Optional, type),
                    };
            }
        }

        return (Shape.Single, Plain(type));
    }

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static Kind? Classify(IPropertySymbol property, ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Kind.String,
        SpecialType.System_Boolean => Kind.Boolean,
        SpecialType.System_Int32 => Kind.Int32,
        SpecialType.System_Int64 => Kind.Int64,
        SpecialType.System_Double => Kind.Double,
        SpecialType.System_Decimal => Kind.Decimal,
        _ when type.ToDisplayString() == "System.DateTimeOffset" =>
            property.Attribute(Names.UnixTime) is null ? Kind.IsoTime : Kind.UnixTime,
        _ when type.ToDisplayString() == "System.Text.Json.JsonElement" => Kind.Element,
        _ when type.Attribute(Names.OpenValue) is not null => Kind.OpenValue,
        _ when type.IsModel() => Kind.Model,
        _ when type.GetMembers("WriteJson").Length > 0 => Kind.Self,
        _ => null,
    };
}
