using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>
/// Reads an object into the case that its discriminator names, wherever in the object that stands; an unknown one, or one whose fields
/// are not what the case expects, becomes the union's unknown case, so that no answer and no event is lost to a change of the service.
/// </summary>
/// <typeparam name="T">The base of the union.</typeparam>
internal abstract class UnionConverter<T> : JsonConverter<T>
    where T : class
{
    private readonly byte[] discriminator;
    private readonly (byte[] Name, UnionCase<T> Case)[] cases;
    private readonly (byte[] Property, UnionCase<T> Case)[] hints;
    private readonly UnionCase<T>? otherwise;

    /// <param name="discriminator">The property that names the case.</param>
    /// <param name="cases">The known names.</param>
    /// <param name="hints">Without a discriminator: properties whose presence decides, in this order; <c>null</c> is as good as absent.</param>
    /// <param name="otherwise">Without a discriminator or a hint; the unknown case when null.</param>
    protected UnionConverter(string discriminator, (string Name, UnionCase<T> Case)[] cases, (string Property, UnionCase<T> Case)[]? hints = null, UnionCase<T>? otherwise = null)
    {
        this.discriminator = Encoding.UTF8.GetBytes(discriminator);
        this.cases = Array.ConvertAll(cases, c => (Encoding.UTF8.GetBytes(c.Name), c.Case));
        this.hints = Array.ConvertAll(hints ?? [], h => (Encoding.UTF8.GetBytes(h.Property), h.Case));
        this.otherwise = otherwise;
    }

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var readable = true;
        try
        {
            if (reader.TokenType == JsonTokenType.StartObject && Choose(reader) is { } chosen)
                return chosen.Read(ref reader, options);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            // The fields are not what the case expects. What follows stands outside, since it may throw again at each level of nesting,
            // and what is thrown inside a handler leaves the stack below it in use.
            readable = false;
        }

        if (readable)
            return Unknown(JsonElement.ParseValue(ref reader), options);
        // If the document itself is broken, reading it raw says so.
        reader = start;
        return Unreadable(JsonElement.ParseValue(ref reader));
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (Raw(value) is { ValueKind: not JsonValueKind.Undefined } raw)
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(raw), skipInputValidation: true);
        else
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
    }

    /// <summary>A case, which is read straight from its object.</summary>
    protected static UnionCase<T> Case<TCase>()
        where TCase : class, T => new UnionCase<T, TCase>();

    /// <summary>Reads what every case has from an object of an unknown one; null when even that is not what it should be.</summary>
    protected static TCase? Lenient<TCase>(JsonElement json, JsonSerializerOptions options)
        where TCase : class, T
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object ? (TCase?)json.Deserialize(options.GetTypeInfo(typeof(TCase))) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text of an object; null when it has none.</summary>
    protected static string? Text(JsonElement json, string name) => json.Text(name);

    /// <summary>Makes the unknown case of an object whose case is not known.</summary>
    protected abstract T Unknown(JsonElement json, JsonSerializerOptions options);

    /// <summary>
    /// Makes the unknown case of an object that its case could not read. What lies inside was read once already:
    /// reading it again here would double the work with each level of nesting.
    /// </summary>
    protected abstract T Unreadable(JsonElement json);

    /// <summary>The raw JSON of an unknown case; undefined for the others.</summary>
    protected abstract JsonElement Raw(T value);

    private UnionCase<T>? Choose(Utf8JsonReader peek)
    {
        var hint = hints.Length;
        while (peek.Read() && peek.TokenType == JsonTokenType.PropertyName)
        {
            if (peek.ValueTextEquals(discriminator))
            {
                peek.Read();
                if (peek.TokenType == JsonTokenType.String)
                    return Named(ref peek);
                if (peek.TokenType != JsonTokenType.Null)
                    return null;
                continue;
            }

            var hinted = hint;
            for (var i = 0; i < hint; i++)
            {
                if (peek.ValueTextEquals(hints[i].Property))
                    hinted = i;
            }

            peek.Read();
            if (peek.TokenType != JsonTokenType.Null)
                hint = hinted;
            peek.Skip();
        }

        return hint < hints.Length ? hints[hint].Case : otherwise;
    }

    private UnionCase<T>? Named(ref Utf8JsonReader peek)
    {
        foreach (var (name, named) in cases)
        {
            if (peek.ValueTextEquals(name))
                return named;
        }

        return null;
    }
}
