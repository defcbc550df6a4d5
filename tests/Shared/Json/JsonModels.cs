using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Tests;

/// <summary>
/// The records with generated JSON as reflection finds them, so that a new one is held to the rules of the others from its first day.
/// </summary>
internal static class JsonModels
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // Tests ask for the members of the same types many thousand times.
    private static readonly ConcurrentDictionary<Type, JsonMember[]> Known = new();

    /// <summary>Gets the models of the kernel and of the client, received and sent, without bases.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Of(typeof(SmoochClient).Assembly)];

    /// <summary>Gets the models that are received.</summary>
    public static IEnumerable<Type> Received => All.Where(type => type.IsSubclassOf(typeof(SmoochModel)));

    /// <summary>Lists the models of an API, received and sent, without bases.</summary>
    public static IEnumerable<Type> Of(Assembly api) => api.GetTypes()
        .Where(type =>
            type is { IsClass: true, IsAbstract: false } && type.IsDefined(typeof(GeneratedConverterAttribute), inherit: false))
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>Lists the members of a model that are in its JSON, those of its bases included.</summary>
    public static IReadOnlyList<JsonMember> Members(Type type) => Known.GetOrAdd(type, static type => [.. type
        .GetProperties(Instance)
        .Select(property => property.IsDefined(typeof(JsonIgnoreAttribute)) ? HiddenBy(property) ?? property : property)
        .Where(property => property.SetMethod is not null
            && property.Name != nameof(SmoochModel.UnknownFields)
            && !property.IsDefined(typeof(JsonIgnoreAttribute))
            && !(property.PropertyType == typeof(JsonElement) && property.Name == "Json"))
        .Select(property => new JsonMember(
            property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
                ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name), property))]);

    /// <summary>Gets the property of a base that a property hides: the JSON is that of the base.</summary>
    private static PropertyInfo? HiddenBy(PropertyInfo property)
    {
        for (var parent = property.DeclaringType!.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.GetProperty(property.Name, Instance | BindingFlags.DeclaredOnly) is { GetMethod: { IsVirtual: false } } hidden)
                return hidden;
        }

        return null;
    }

    /// <summary>Reads a document, and reports what does not fit to an observer.</summary>
    public static object? Read(Type type, ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer = null) =>
        SmoochJson.Converter(type).ReadObject(utf8Json, observer);

    /// <summary>A member of the JSON.</summary>
    internal sealed record JsonMember(string Name, PropertyInfo Property);
}
