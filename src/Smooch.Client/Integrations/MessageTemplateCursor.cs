using System.Runtime.InteropServices;
using System.Text.Json;

namespace Smooch.Client;

/// <summary>
/// Where the next page of message templates begins (reference: lists). The sources call the cursor <c>after</c> or <c>next</c>;
/// so it goes back under the name under which it came, and a <c>next</c> that is a whole address is looked through for either.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MessageTemplateCursor(string? After, string? Next)
{
    private const string AfterName = "after";
    private const string NextName = "next";

    /// <summary>Gets the cursor as a continuation token; null when there is none.</summary>
    public string? Token => After is not null ? $"{AfterName}={After}" : Next is not null ? $"{NextName}={Next}" : null;

    public static MessageTemplateCursor Parse(string? token)
    {
        if (token is null)
            return default;
        return Named(token) ?? throw new ArgumentException(
            "The continuation token is none of this list's: pass the ContinuationToken of one of its pages, or null for the start.", nameof(token));
    }

    /// <summary>The cursor that a page came with.</summary>
    public static MessageTemplateCursor Of(JsonElement? after, JsonElement? next)
    {
        if (Text(after) is { } text)
            return new MessageTemplateCursor(text, null);
        if (Text(next) is not { } cursor)
            return default;
        if (!Uri.TryCreate(cursor, UriKind.Absolute, out var address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
            return new MessageTemplateCursor(null, cursor);
        return address.Query.TrimStart('?').Split('&').Select(pair => Named(Uri.UnescapeDataString(pair))).FirstOrDefault(found => found is not null) ?? default;
    }

    private static MessageTemplateCursor? Named(string pair) =>
        pair.StartsWith(AfterName + "=", StringComparison.Ordinal) ? new MessageTemplateCursor(pair.Substring(AfterName.Length + 1), null)
        : pair.StartsWith(NextName + "=", StringComparison.Ordinal) ? new MessageTemplateCursor(null, pair.Substring(NextName.Length + 1))
        : null;

    private static string? Text(JsonElement? json)
    {
        try
        {
            return json switch
            {
                { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } cursor ? cursor : null,
                { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON, but no text that could be sent back.
            return null;
        }
    }
}
