using System.Buffers;
using System.Collections.ObjectModel;
using System.Text.Json;

namespace Smooch;

/// <summary>Reads a value. It returns false when the value does not fit; then the reader has not moved.</summary>
internal delegate bool JsonTryRead<T>(ref Utf8JsonReader reader, JsonReading reading, out T value);

/// <summary>Finds a known string by its bytes.</summary>
internal delegate string? JsonKnown(ReadOnlySpan<byte> utf8);

/// <summary>Reads the values of members. A value that does not fit is kept with its owner; <c>null</c> reads as absent.</summary>
internal static class JsonRead
{
    public static string? String(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if (!reader.ValueIsEscaped && !reader.HasValueSequence)
                return reading.Text(reader.ValueSpan);
            var text = JsonText.Unescape(ref reader, out var replaced);
            if (replaced)
            {
                reading.Report(name, JsonIssueKind.Replaced);
                owner.KeepRaw(reader, name, text);
            }

            return text;
        }

        if (reader.TokenType != JsonTokenType.Null)
            owner.SetAside(ref reader, reading, name);
        return null;
    }

    public static bool? Boolean(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Unfit<bool>(ref reader, reading, owner, name),
    };

    public static int? Int32(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
            ? number
            : Unfit<int>(ref reader, reading, owner, name);

    public static long? Int64(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
            ? number
            : Unfit<long>(ref reader, reading, owner, name);

    public static double? Double(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && !double.IsInfinity(number)
            ? number
            : Unfit<double>(ref reader, reading, owner, name);

    public static decimal? Decimal(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number)
            ? number
            : Unfit<decimal>(ref reader, reading, owner, name);

    public static DateTimeOffset? UnixTime(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name) =>
        JsonTime.TryReadUnix(ref reader, out var time)
            ? time
            : Unfit<DateTimeOffset>(ref reader, reading, owner, name);

    public static DateTimeOffset? IsoTime(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name) =>
        JsonTime.TryReadIso(ref reader, out var time)
            ? time
            : Unfit<DateTimeOffset>(ref reader, reading, owner, name);

    public static JsonElement? Element(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    /// <summary>Reads a value of a type that has its own reader, such as an open value or a flat object.</summary>
    public static T? Value<T>(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name, JsonTryRead<T?> read)
        where T : class
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var start = reader;
        var outer = reading.IsAltered;
        reading.IsAltered = false;
        reading.Enter(name);
        var fits = read(ref reader, reading, out var value);
        reading.Leave();
        if (!fits)
            owner.SetAside(ref reader, reading, name);
        else if (reading.IsAltered)
            owner.KeepRaw(start, name, value);
        reading.IsAltered = outer;
        return fits ? value : null;
    }

    /// <summary>Reads a value of a struct that has its own reader.</summary>
    public static T? Struct<T>(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name, JsonTryRead<T> read)
        where T : struct
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var start = reader;
        var outer = reading.IsAltered;
        reading.IsAltered = false;
        reading.Enter(name);
        var fits = read(ref reader, reading, out var value);
        reading.Leave();
        if (!fits)
            owner.SetAside(ref reader, reading, name);
        else if (reading.IsAltered)
            owner.KeepRaw(start, name, value);
        reading.IsAltered = outer;
        return fits ? value : null;
    }

    /// <summary>Reads the string of an open value; known strings are not allocated.</summary>
    public static bool TryOpenValue(ref Utf8JsonReader reader, JsonKnown known, out string? text)
    {
        text = null;
        if (reader.TokenType != JsonTokenType.String)
            return reader.TokenType == JsonTokenType.Null;
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            text = known(reader.ValueSpan) ?? (reader.ValueSpan.IsEmpty ? null : JsonText.Decode(reader.ValueSpan));
            return true;
        }

        var unescaped = JsonText.Unescape(ref reader, out var replaced);
        text = unescaped.Length == 0 ? null : unescaped;
        return !replaced;
    }

    /// <summary>Reads a list without null elements. Elements that do not fit are left out, and the JSON of the list is kept.</summary>
    public static T[]? List<T>(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name, JsonTryRead<T?> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
                owner.SetAside(ref reader, reading, name);
            return null;
        }

        var start = reader;
        var outer = reading.IsAltered;
        reading.IsAltered = false;
        reading.Enter(name);
        reading.Enter("[]");
        reading.EnterList();
        var list = Elements(ref reader, reading, read);
        reading.Leave();
        reading.Leave();
        if (reading.IsAltered)
            owner.KeepRaw(start, name, list);
        reading.IsAltered = outer;
        return list;
    }

    public static bool TryString(ref Utf8JsonReader reader, JsonReading reading, out string? value)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            value = null;
            return false;
        }

        value = JsonText.Read(ref reader, out var replaced);
        if (replaced)
        {
            reading.IsAltered = true;
            reading.Report(null, JsonIssueKind.Replaced);
        }

        return true;
    }

    public static bool TryElement(ref Utf8JsonReader reader, JsonReading reading, out JsonElement value)
    {
        value = JsonElement.ParseValue(ref reader);
        return true;
    }

    public static IReadOnlyDictionary<string, T>? Dictionary<T>(
        ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name, JsonTryRead<T?> read)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            if (reader.TokenType != JsonTokenType.Null)
                owner.SetAside(ref reader, reading, name);
            return null;
        }

        var start = reader;
        var outer = reading.IsAltered;
        reading.IsAltered = false;
        reading.Enter(name);
        reading.Enter("[]");
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = JsonText.Read(ref reader, out var replaced);
            reading.IsAltered |= replaced;
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null && read(ref reader, reading, out var value) && value is not null)
            {
                entries[key] = value;
                continue;
            }

            // An earlier entry with this key, too: the last one counts.
            entries.Remove(key);
            reading.IsAltered = true;
            reading.Report(null, JsonIssueKind.LeftOut);
            reader.Skip();
        }

        reading.Leave();
        reading.Leave();
        if (reading.IsAltered)
            owner.KeepRaw(start, name, entries);
        reading.IsAltered = outer;
        return entries;
    }

    private static T[] Elements<T>(ref Utf8JsonReader reader, JsonReading reading, JsonTryRead<T?> read)
    {
        var buffer = ArrayPool<T>.Shared.Rent(16);
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null || !read(ref reader, reading, out var element) || element is null)
            {
                reading.IsAltered = true;
                reading.Report(null, JsonIssueKind.LeftOut);
                reader.Skip();
                continue;
            }

            if (count == buffer.Length)
            {
                var larger = ArrayPool<T>.Shared.Rent(count * 2);
                Array.Copy(buffer, larger, count);
                ArrayPool<T>.Shared.Return(buffer, clearArray: true);
                buffer = larger;
            }

            buffer[count++] = element;
        }

        var list = new T[count];
        Array.Copy(buffer, list, count);
        Array.Clear(buffer, 0, count);
        ArrayPool<T>.Shared.Return(buffer);
        return list;
    }

    public static class NoEntries<T>
    {
        public static IReadOnlyDictionary<string, T> Instance { get; } =
            new ReadOnlyDictionary<string, T>(new Dictionary<string, T>());
    }

    /// <summary>Keeps a value that does not fit with its owner, unless it is null.</summary>
    private static T? Unfit<T>(ref Utf8JsonReader reader, JsonReading reading, SmoochModel owner, string name)
        where T : struct
    {
        if (reader.TokenType != JsonTokenType.Null)
            owner.SetAside(ref reader, reading, name);
        return null;
    }
}
