using System.Text.Json;

namespace Smooch;

/// <summary>Reads the cases of a union; the generator writes the derived class.</summary>
/// <typeparam name="T">The base of the union.</typeparam>
internal abstract class JsonUnion<T>(string discriminator)
    where T : SmoochModel
{
    /// <summary>The case for unknown discriminators.</summary>
    protected const int Unknown = 0;

    /// <summary>The case with which <see cref="ReadBaseMember"/> and the others start until the discriminator is known.</summary>
    protected const int First = 1;

    private readonly byte[] discriminator = System.Text.Encoding.UTF8.GetBytes(discriminator);

    /// <summary>Returns the case of a discriminator.</summary>
    protected abstract int CaseOf(ReadOnlySpan<byte> value);

    /// <summary>Returns the case of an object without a discriminator, by the names of its members.</summary>
    protected abstract int CaseWithout(Utf8JsonReader start);

    protected abstract T Create(int number);

    /// <summary>Copies the members that every case has.</summary>
    protected abstract void CopyBase(T from, T to);

    /// <summary>Reads a member that every case has.</summary>
    protected abstract bool ReadBaseMember(T model, ref Utf8JsonReader reader, ReadOnlySpan<byte> name, JsonReading reading);

    /// <summary>Stores the JSON of the whole object in the unknown case.</summary>
    protected abstract void SetJson(T model, JsonElement json);

    /// <summary>Reads an object into the case of its discriminator, wherever the discriminator is, in one pass.</summary>
    public bool TryRead(ref Utf8JsonReader reader, JsonReading reading, out T? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return reader.TokenType == JsonTokenType.Null;
        var start = reader;
        var current = -1;
        var discriminators = 0;
        T? model = null;
        if (reading.HasDuplicateDiscriminator)
            Become(current = FindLast(start), ref model);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (current < 0)
            {
                if (!reader.ValueIsEscaped && !reader.HasValueSequence && !reader.ValueSpan.SequenceEqual(discriminator))
                {
                    model ??= Create(First);
                    model.Forget(reader.ValueSpan);
                    if (ReadBaseMember(model, ref reader, reader.ValueSpan, reading))
                        continue;
                }

                current = Find(reader, start);
                Become(current, ref model);
            }

            // Most names differ in their length already.
            if ((reader.ValueSpan.Length == discriminator.Length || reader.ValueIsEscaped)
                && JsonText.IsName(ref reader, discriminator)
                && ++discriminators > 1)
                reading.HasDuplicateDiscriminator = true;
            model!.ReadMember(ref reader, reading);
        }

        if (current < 0)
        {
            current = CaseWithout(start);
            Become(current, ref model);
        }

        if (current == Unknown)
            SetJson(model!, JsonElement.ParseValue(ref start));
        value = model;
        return true;
    }

    /// <summary>Returns the case of the first present member.</summary>
    protected static int Hint(Utf8JsonReader peek, (byte[] Name, int Case)[] hints, int otherwise)
    {
        var present = 0UL;
        while (peek.Read() && peek.TokenType == JsonTokenType.PropertyName)
        {
            var hinted = 0UL;
            for (var i = 0; i < hints.Length; i++)
            {
                if (JsonText.IsName(ref peek, hints[i].Name))
                    hinted = 1UL << i;
            }

            peek.Read();
            present = peek.TokenType == JsonTokenType.Null ? present & ~hinted : present | hinted;
            peek.Skip();
        }

        for (var i = 0; i < hints.Length; i++)
        {
            if ((present >> i & 1) != 0)
                return hints[i].Case;
        }

        return otherwise;
    }

    private void Become(int number, ref T? model)
    {
        if (model is not null && number == First)
            return;
        var other = Create(number);
        if (model is not null)
        {
            CopyBase(model, other);
        }

        model = other;
    }

    /// <summary>Finds the case of an object, starting at one of its members.</summary>
    private int Find(Utf8JsonReader peek, Utf8JsonReader start)
    {
        do
        {
            var found = JsonText.IsName(ref peek, discriminator);
            peek.Read();
            if (found && peek.TokenType != JsonTokenType.Null)
                return peek.TokenType == JsonTokenType.String ? Case(ref peek) : Unknown;
            peek.Skip();
        }
        while (peek.Read() && peek.TokenType == JsonTokenType.PropertyName);
        return CaseWithout(start);
    }

    /// <summary>Finds the case of an object by the last of its discriminators.</summary>
    private int FindLast(Utf8JsonReader start)
    {
        var peek = start;
        var last = -1;
        while (peek.Read() && peek.TokenType == JsonTokenType.PropertyName)
        {
            var found = JsonText.IsName(ref peek, discriminator);
            peek.Read();
            if (found)
                last = peek.TokenType switch
                {
                    JsonTokenType.Null => -1,
                    JsonTokenType.String => Case(ref peek),
                    _ => Unknown,
                };
            peek.Skip();
        }

        return last < 0 ? CaseWithout(start) : last;
    }

    private int Case(ref Utf8JsonReader reader) => reader.ValueIsEscaped || reader.HasValueSequence
        ? CaseOf(JsonText.UnescapedName(ref reader))
        : CaseOf(reader.ValueSpan);
}
