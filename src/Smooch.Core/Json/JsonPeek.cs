using System.Text.Json;

namespace Smooch;

/// <summary>Reads members of JSON of unknown shape: a member that is absent or of another kind reads as null.</summary>
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
            // One of the names contains half a surrogate pair, for which every comparison throws.
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
            // Half a surrogate pair, for example in a text that was cut inside an emoji: valid JSON, but not valid Unicode.
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
                // This is the invalid name.
            }
        }

        return found;
    }
}
