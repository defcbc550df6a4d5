using System.Text.Json;

namespace Smooch;

/// <summary>Limits the memory that the body of a webhook call may need, and explains why it could not be parsed.</summary>
internal static class BodyLimits
{
    /// <summary>The deepest nesting of a body.</summary>
    public const int MaxDepth = 64;

    /// <summary>
    /// Returns whether the lists of a body have more elements than allowed; false for a body that is not JSON, which the parser reports.
    /// </summary>
    public static bool HasTooManyElements(ReadOnlySpan<byte> body, int limit)
    {
        // An element has at least two bytes, so most bodies need not be read for this check.
        if (body.Length / 2 < limit)
            return false;
        var (count, lists) = (0, 0UL);
        try
        {
            var reader = new Utf8JsonReader(WithoutMark(body), new JsonReaderOptions { MaxDepth = MaxDepth });
            while (reader.Read())
            {
                var isValue = reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray);
                if (isValue && reader.CurrentDepth > 0 && (lists >> (reader.CurrentDepth - 1) & 1) != 0 && ++count > limit)
                    return true;
                if (reader.TokenType is JsonTokenType.StartArray)
                    lists |= 1UL << reader.CurrentDepth;
                else if (reader.TokenType is JsonTokenType.StartObject)
                    lists &= ~(1UL << reader.CurrentDepth);
            }
        }
        catch (JsonException)
        {
            // Not JSON, or nested too deeply.
        }

        return false;
    }

    /// <summary>Returns the documented exception for a body that could not be parsed.</summary>
    public static SmoochWebhookFormatException Error(ReadOnlySpan<byte> body, JsonException error) => NestsTooDeeply(body)
        ? new SmoochWebhookFormatException($"The body nests deeper than {MaxDepth} levels, which no event of the service does.")
        : new SmoochWebhookFormatException(error.LineNumber ?? 0, error.BytePositionInLine ?? 0);

    /// <summary>Returns a body without its byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return body.StartsWith(mark) ? body.Slice(mark.Length) : body;
    }

    /// <summary>Returns whether a body that could not be parsed is nested deeper than allowed.</summary>
    private static bool NestsTooDeeply(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(WithoutMark(body), new JsonReaderOptions { MaxDepth = int.MaxValue });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MaxDepth)
                    return true;
            }
        }
        catch (JsonException)
        {
            // Not JSON at all.
        }

        return false;
    }
}
