using Microsoft.CodeAnalysis;

namespace Smooch.Generators;

/// <summary>The type names that the generator uses.</summary>
internal static class Names
{
    public const string Model = "Smooch.JsonModelAttribute";
    public const string Union = "Smooch.JsonUnionAttribute";
    public const string Case = "Smooch.JsonCaseAttribute";
    public const string OpenValue = "Smooch.OpenValueAttribute";
    public const string StoredAs = "Smooch.JsonStoredAsAttribute";
    public const string UnixTime = "Smooch.UnixTimeAttribute";
    public const string Received = "Smooch.SmoochModel";
    public const string CheckedResult = "Smooch.ICheckedResult";
    public const string JsonName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";

    public static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayFormat.FullyQualifiedFormat.MiscellaneousOptions
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static AttributeData? Attribute(this ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == name)
                return attribute;
        }

        return null;
    }

    public static bool IsModel(this ITypeSymbol type) =>
        type.Attribute(Model) is not null || type.Attribute(Union) is not null || type.Attribute(Case) is not null;

    public static bool IsReceived(this ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.ToDisplayString() == Received)
                return true;
        }

        return false;
    }

    public static string FullName(this ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
