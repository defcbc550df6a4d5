using System.Runtime.InteropServices;
using System.Text.Json;

namespace Smooch.Client;

/// <summary>
/// The start of the next page of message templates. The documentation calls the cursor <c>after</c> or <c>next</c>,
/// so it is sent under the name with which it was received, and a <c>next</c> that is a whole address is searched for both.
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
            "The continuation token is not from this list: pass the ContinuationToken of one of its pages, or null for the start.",
            nameof(token));
    }

    /// <summary>Reads the cursor of a page.</summary>
    public static MessageTemplateCursor Of(JsonElement? after, JsonElement? next)
    {
        if (Text(after) is { } text)
            return new MessageTemplateCursor(text, null);
        if (Text(next) is not { } cursor)
            return default;
        if (!Uri.TryCreate(cursor, UriKind.Absolute, out var address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
            return new MessageTemplateCursor(null, cursor);
        return address.Query.TrimStart('?')
            .Split('&')
            .Select(pair => Named(Uri.UnescapeDataString(pair)))
            .FirstOrDefault(found => found is not null)
            ?? default;
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
            // Half a surrogate pair is valid JSON, but it cannot be sent in an address.
            return null;
        }
    }
}
