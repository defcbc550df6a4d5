#if !NET
using System.Buffers;
using System.Text;
#endif
using System.Text.Json;

namespace Smooch;

/// <summary>Limits the memory that the body of a webhook call may need, and explains why it could not be parsed.</summary>
internal static class BodyLimits
{
    /// <summary>The deepest nesting of a body.</summary>
    public const int MaxDepth = 64;

#if !NET
    private const int Piece = 4096;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

#endif
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

    /// <summary>
    /// Rejects a body that is not UTF-8. It is checked before parsing, because the JSON reader validates a string only when it is read.
    /// </summary>
    /// <exception cref="SmoochWebhookFormatException">The body is not UTF-8.</exception>
    public static void RequireUtf8(ReadOnlySpan<byte> body)
    {
        if (!IsUtf8(body))
            throw new SmoochWebhookFormatException(line: 0, position: 0);
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

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
#if NET
        return System.Text.Unicode.Utf8.IsValid(bytes);
#else
        var decoder = Strict.GetDecoder();
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        var text = ArrayPool<char>.Shared.Rent(Strict.GetMaxCharCount(Piece));
        try
        {
            while (!bytes.IsEmpty)
            {
                var length = Math.Min(bytes.Length, Piece);
                bytes.Slice(0, length).CopyTo(piece);
                bytes = bytes.Slice(length);
                decoder.GetChars(piece, 0, length, text, 0, flush: bytes.IsEmpty);
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
            ArrayPool<char>.Shared.Return(text);
        }
#endif
    }
}
