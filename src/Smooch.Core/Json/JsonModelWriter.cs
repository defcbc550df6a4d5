using System.Runtime.InteropServices;
using System.Text.Json;

namespace Smooch;

/// <summary>Writes the members of a model. Absent members are not written.</summary>
internal readonly struct JsonModelWriter(Utf8JsonWriter json, JsonExtras? extras)
{
    /// <summary>Gets the writer of the document.</summary>
    public Utf8JsonWriter Json { get; } = json;

    public void String(ReadOnlySpan<byte> name, string? value)
    {
        if (!IsKept(name, value) && value is not null)
            Json.WriteString(name, value);
    }

    public void Boolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (!IsKept(name, value) && value is { } some)
            Json.WriteBoolean(name, some);
    }

    public void Number(ReadOnlySpan<byte> name, long? value)
    {
        if (!IsKept(name, value) && value is { } some)
            Json.WriteNumber(name, some);
    }

    public void Number(ReadOnlySpan<byte> name, double? value)
    {
        if (!IsKept(name, value) && value is { } some)
            Json.WriteNumber(name, some);
    }

    public void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        if (!IsKept(name, value) && value is { } some)
            Json.WriteNumber(name, some);
    }

    public void UnixTime(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (!IsKept(name, value) && value is { } some)
            Json.WriteNumber(name, Smooch.UnixTime.ToSeconds(some));
    }

    public void IsoTime(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (!IsKept(name, value) && value is { } some)
            Json.WriteString(name, JsonTime.ToIso(some));
    }

    /// <summary>Writes a time that is sent: the APIs document milliseconds, so smaller parts are dropped.</summary>
    public void IsoTimeInMilliseconds(ReadOnlySpan<byte> name, DateTimeOffset? value) =>
        IsoTime(name, value is { } some ? some.AddTicks(-(some.Ticks % TimeSpan.TicksPerMillisecond)) : null);

    public void Element(ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is not { ValueKind: not JsonValueKind.Undefined } some)
            return;
        Json.WritePropertyName(name);
        JsonWrite.Raw(Json, some);
    }

    public void Value<T>(ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (IsKept(name, value) || value is null)
            return;
        Json.WritePropertyName(name);
        write(Json, value);
    }

    public void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? value, Action<Utf8JsonWriter, T> write)
    {
        if (IsKept(name, value) || value is null)
            return;
        Json.WriteStartArray(name);
        foreach (var element in value)
        {
            if (element is null)
                Json.WriteNullValue();
            else
                write(Json, element);
        }

        Json.WriteEndArray();
    }

    public void Value<T>(ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (IsKept(name, value) || value is not { } some)
            return;
        Json.WritePropertyName(name);
        write(Json, some);
    }

    public void Dictionary<T>(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, Action<Utf8JsonWriter, T> write)
    {
        if (IsKept(name, value) || value is null)
            return;
        Json.WriteStartObject(name);
        foreach (var entry in value)
        {
            Json.WritePropertyName(entry.Key);
            if (entry.Value is null)
                Json.WriteNullValue();
            else
                write(Json, entry.Value);
        }

        Json.WriteEndObject();
    }

    /// <summary>Writes a value that an update assigns, including null.</summary>
    public void Optional<T>(ReadOnlySpan<byte> name, Optional<T?> value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (!value.HasValue)
            return;
        Json.WritePropertyName(name);
        if (value.Value is null)
            Json.WriteNullValue();
        else
            write(Json, value.Value);
    }

    /// <inheritdoc cref="Optional{T}(ReadOnlySpan{byte}, Smooch.Optional{T}, Action{Utf8JsonWriter, T})"/>
    public void Optional<T>(ReadOnlySpan<byte> name, Optional<T?> value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (!value.HasValue)
            return;
        Json.WritePropertyName(name);
        if (value.Value is { } some)
            write(Json, some);
        else
            Json.WriteNullValue();
    }

    /// <summary>Writes a list that an update assigns, including null.</summary>
    public void OptionalList<T>(ReadOnlySpan<byte> name, bool isAssigned, IReadOnlyList<T>? value, Action<Utf8JsonWriter, T> write)
    {
        if (isAssigned && value is null)
            Json.WriteNull(name);
        else
            List(name, value, write);
    }

    private bool IsKept<T>(ReadOnlySpan<byte> name, T? value) => extras is not null && extras.TryWrite(Json, name, value);
}

/// <summary>Writes values.</summary>
internal static class JsonWrite
{
    /// <summary>Writes JSON of any shape.</summary>
    /// <remarks>The platform decodes strings to write them, and throws for half a surrogate pair; such JSON is written unchanged.</remarks>
    public static void Raw(Utf8JsonWriter writer, JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        // Only then, since a caller's JSON may contain comments.
        if (raw.IndexOf("\\ud"u8) < 0 && raw.IndexOf("\\uD"u8) < 0)
            value.WriteTo(writer);
        else
            writer.WriteRawValue(raw, skipInputValidation: true);
    }

    public static void String(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public static void Boolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public static void IsoTime(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(JsonTime.ToIso(value));

    public static void UnixTime(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteNumberValue(value.ToUnixTimeMilliseconds() / 1000m);

    public static void Element(Utf8JsonWriter writer, JsonElement value) => Raw(writer, value);
}
