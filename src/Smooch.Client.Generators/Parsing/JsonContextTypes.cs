using Microsoft.CodeAnalysis;

namespace Smooch.Client.Generators;

/// <summary>
/// The types of a wire interface's JSON context. Its members are written by another generator, which this one cannot see,
/// so they are named as text by that generator's rules.
/// </summary>
internal sealed class JsonContextTypes
{
    private readonly AttributeData[] listed;

    private JsonContextTypes(INamedTypeSymbol context)
    {
        Name = context.Name;
        FullName = context.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        listed = [.. context.GetAttributes().Where(static data => data.AttributeClass?.ToDisplayString() == Vocabulary.JsonSerializable)];
    }

    public string Name { get; }

    private string FullName { get; }

    /// <summary>The interface's own context, else the one of its assembly.</summary>
    public static JsonContextTypes? Find(INamedTypeSymbol wireInterface) =>
        (wireInterface.Find(Vocabulary.WireJsonContext) ?? wireInterface.ContainingAssembly.Find(Vocabulary.WireJsonContext))?.First<INamedTypeSymbol>() is { } context
            ? new(context)
            : null;

    /// <summary>The expression of the type's description; null when the type is not listed.</summary>
    public string? TypeInfo(ITypeSymbol type)
    {
        var entry = listed.FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.First<ITypeSymbol>(), type));
        return entry is null ? null : $"{FullName}.Default.{entry.Named<string>("TypeInfoPropertyName") ?? type.Name}";
    }
}
