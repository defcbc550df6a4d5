using System.Text.Json;

namespace Smooch;

/// <content>How a model is read and written; the generator overrides what differs.</content>
public abstract partial record SmoochModel : IJsonWritable
{
    private JsonExtras? extras;

    /// <summary>Gets the JSON that is written instead of the members, for the unknown case of a union.</summary>
    private protected virtual JsonElement WholeJson => default;

    /// <summary>Reads the value of a member that this model knows.</summary>
    /// <returns>False when the name is not known; then the reader has not moved.</returns>
    internal virtual bool ReadMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, JsonReading reading) => false;

    /// <summary>Writes the members that this model knows.</summary>
    private protected virtual void WriteMembers(JsonModelWriter writer)
    {
    }

    internal void CopyFrom(SmoochModel other) => extras = other.extras;

    /// <summary>Forgets the JSON that was kept of an earlier member with this name: the last one counts.</summary>
    internal void Forget(ReadOnlySpan<byte> name) => extras?.Forget(name);

    /// <summary>Reads the rest of an object, from its start or from the value of a member.</summary>
    internal void ReadMembers(ref Utf8JsonReader reader, JsonReading reading)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            ReadMember(ref reader, reading);
    }

    /// <summary>Reads the member at whose name the reader is.</summary>
    internal void ReadMember(ref Utf8JsonReader reader, JsonReading reading)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            Forget(reader.ValueSpan);
            if (ReadMember(ref reader, reader.ValueSpan, reading))
                return;
        }
        else
        {
            var unescaped = JsonText.UnescapedName(ref reader);
            Forget(unescaped);
            if (ReadMember(ref reader, unescaped, reading))
                return;
        }

        var name = JsonText.Read(ref reader, out var replaced);
        if (replaced)
            reading.Report("*", JsonIssueKind.Replaced);
        reader.Read();
        (extras ??= new JsonExtras()).Add(name, JsonElement.ParseValue(ref reader));
    }

    /// <summary>
    /// Keeps a value that does not fit its member. The member reads as absent, and the reader moves to the end of the value.
    /// </summary>
    internal void SetAside(ref Utf8JsonReader reader, JsonReading reading, string name)
    {
        reading.Report(name, JsonIssueKind.SetAside);
        (extras ??= new JsonExtras()).Keep(name, JsonElement.ParseValue(ref reader), readAs: null);
    }

    /// <summary>
    /// Keeps the JSON of a value that its member does not represent exactly; it is written while the member is unchanged.
    /// </summary>
    internal void KeepRaw(Utf8JsonReader start, string name, object? readAs) =>
        (extras ??= new JsonExtras()).Keep(name, JsonElement.ParseValue(ref start), readAs);

    void IJsonWritable.WriteJson(Utf8JsonWriter writer)
    {
        if (WholeJson is { ValueKind: not JsonValueKind.Undefined } json)
        {
            JsonWrite.Raw(writer, json);
            return;
        }

        writer.WriteStartObject();
        WriteMembers(new JsonModelWriter(writer, extras));
        extras?.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
