using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;

namespace Smooch.Fuzz;

/// <summary>The models as reflection finds them, so that new ones are under fire from their first day.</summary>
internal static class Models
{
    private static readonly ConcurrentDictionary<Type, Func<object, object?>[]> Members = new();

    private static readonly Action<FlatValue>[] Numbers = [
        value => value.GetDecimal(),
        value => value.GetInt64(),
        value => value.GetDouble(),
    ];

    /// <summary>Reads every property of a received object: whatever was parsed must be safe to look at.</summary>
    public static void LookAt(object? value)
    {
        switch (value)
        {
            // A caller that reads JSON of any shape as a string gets the platform's exception; looking at it is safe.
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

    /// <summary>What any caller sees, and the internal members of the JSON: envelopes have only those.</summary>
    private static Func<object, object?>[] MembersOf(Type type) =>
    [
        .. type.GetProperties().Where(property => property.GetIndexParameters().Length == 0)
            .Concat(JsonModels.Members(type).Select(member => member.Property))
            .Distinct()
            .Select(property => (Func<object, object?>)property.GetValue),
    ];
}
