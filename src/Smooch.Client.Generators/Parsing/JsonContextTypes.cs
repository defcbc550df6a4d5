using Microsoft.CodeAnalysis;

namespace Smooch.Client.Generators;

/// <summary>
/// The types of the JSON context of a wire interface or one of its methods. Its members are written by another generator, which this one cannot see,
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

    /// <summary>The context that a method names, else its interface, else the assembly.</summary>
    public static JsonContextTypes? Find(ISymbol? declared)
    {
        for (; declared is not null; declared = (ISymbol?)declared.ContainingType ?? declared.ContainingAssembly)
        {
            if (declared.Find(Vocabulary.WireJsonContext)?.First<INamedTypeSymbol>() is { } context)
                return new(context);
        }

        return null;
    }

    /// <summary>The expression of the type's description; null when the type is not listed.</summary>
    public string? TypeInfo(ITypeSymbol type)
    {
        var entry = listed.FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.First<ITypeSymbol>(), type));
        return entry is null ? null : $"{FullName}.Default.{entry.Named<string>("TypeInfoPropertyName") ?? type.Name}";
    }
}
