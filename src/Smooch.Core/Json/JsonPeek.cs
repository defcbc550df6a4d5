using System.Text.Json;

namespace Smooch;

/// <summary>Looks into JSON of which nothing is certain: whatever is not there, or not what it should be, is null.</summary>
internal static class JsonPeek
{
    public static JsonElement? Property(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        try
        {
            return json.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // One of the names holds half a surrogate pair, which no comparison gets past.
            return PropertyAmongBroken(json, name);
        }
    }

    public static string? Text(this JsonElement json, string name)
    {
        if (json.Property(name) is not { ValueKind: JsonValueKind.String } value)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, such as a text that was cut inside an emoji: valid JSON, but no valid text.
            return null;
        }
    }

    private static JsonElement? PropertyAmongBroken(JsonElement json, string name)
    {
        JsonElement? found = null;
        foreach (var property in json.EnumerateObject())
        {
            try
            {
                if (property.NameEquals(name))
                    found = property.Value;
            }
            catch (InvalidOperationException)
            {
                // This is the one.
            }
        }

        return found;
    }
}
