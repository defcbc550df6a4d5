using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smooch.Fuzz;

/// <summary>The models as reflection finds them, so that new ones are under fire from their first day.</summary>
internal static class Models
{
    private static readonly ConcurrentDictionary<Type, Func<object, object?>[]> Members = new();

    private static readonly Action<FlatValue>[] Numbers = [value => value.GetDecimal(), value => value.GetInt64(), value => value.GetDouble()];

    /// <summary>Gets everything that the SDK reads or writes.</summary>
    public static IReadOnlyList<JsonTypeInfo> TypeInfos { get; } =
    [
        .. JsonContexts.TypeInfos
            .DistinctBy(info => info.Type)
            .OrderBy(info => info.Type.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Asks a received object for everything that it tells: whatever was parsed must be safe to look at.</summary>
    public static void LookAt(object? value)
    {
        switch (value)
        {
            // Whoever asks JSON of any shape for a text gets the platform's answer; looking at it is safe.
            case null or string or JsonElement or KeyValuePair<string, JsonElement>:
                break;
            case FlatValue flat:
                Read(flat);
                break;
            case KeyValuePair<string, FlatValue> named:
                Read(named.Value);
                break;
            case SmoochModel model:
                _ = model.ToString();
                _ = model.GetHashCode();
                foreach (var member in Members.GetOrAdd(model.GetType(), MembersOf))
                    LookAt(member(model));
                break;
            case IEnumerable items:
                foreach (var item in items)
                    LookAt(item);
                break;
            default:
                _ = value.ToString();
                break;
        }
    }

    /// <summary>A number may be too large, or no whole one: nothing else can be wrong with it.</summary>
    private static void Read(FlatValue value)
    {
        _ = value.ToString();
        if (value.Kind == FlatValueKind.Boolean)
            _ = value.GetBoolean();
        if (value.Kind != FlatValueKind.Number)
            return;
        foreach (var read in Numbers)
        {
            try
            {
                read(value);
            }
            catch (OverflowException)
            {
            }
        }
    }

    /// <summary>What everybody sees, and the fields of the wire that nothing shows: envelopes have only those.</summary>
    private static Func<object, object?>[] MembersOf(Type type)
    {
        var properties = type.GetProperties().Where(property => property.GetIndexParameters().Length == 0).ToList();
        var shown = properties.Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.IsDefined(typeof(JsonIncludeAttribute), inherit: true) && !shown.Contains(field.Name));
        return [.. properties.Select(property => (Func<object, object?>)property.GetValue), .. fields.Select(field => (Func<object, object?>)field.GetValue)];
    }
}
