using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>Reads and writes the models and open values of this SDK for System.Text.Json, with any options and in any context.</summary>
/// <remarks>The types name this converter themselves, so it does not need to be added to the options.</remarks>
public sealed class SmoochJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Of(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Of(typeToConvert);

    /// <summary>Returns the converter of a model; null for other types.</summary>
    internal static JsonConverter? Of(Type type) =>
        type?.GetCustomAttribute<GeneratedConverterAttribute>(inherit: false) is { } generated
            ? (JsonConverter)Activator.CreateInstance(generated.Type)!
            : null;
}

/// <summary>Specifies the converter of a type, so that it is found without a list of all types.</summary>
/// <param name="type">The converter.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class GeneratedConverterAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type) : Attribute
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)]
    public Type Type { get; } = type;
}
