using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>A matched request of a known caller, with its body read.</summary>
internal sealed class MessageBirdRequest(HttpContext http, MessageBirdState state, IReadOnlyDictionary<string, string> values)
{
    public MessageBirdState State { get; } = state;

    public JsonObject Body { get; set; } = [];

    /// <summary>Gets the path value of a placeholder.</summary>
    public string this[string placeholder] => values[placeholder];

    /// <exception cref="MessageBirdError">404 when there is none.</exception>
    public MessageBirdConversation Conversation => State.Conversations.GetValueOrDefault(this["id"])
        ?? throw MessageBirdError.NotFound("conversation not found");

    public string? Query(string name)
    {
        var given = http.Request.Query[name];
        return given.Count switch
        {
            0 => null,
            1 => given[0],
            _ => throw MessageBirdError.Invalid(name, $"given {given.Count} times"),
        };
    }

    /// <summary>The values of a comma-joined list; null when the query has none.</summary>
    public string[]? QueryList(string name) => Query(name) is { Length: > 0 } text ? text.Split(',') : null;

    /// <summary>One page of a list, in the usual envelope.</summary>
    public ApiResult Page<T>(IReadOnlyList<T> all, Func<T, JsonNode?> render)
    {
        var offset = Number("offset", 0, 0);
        var limit = Math.Min(Number("limit", State.Options.DefaultLimit, 1), State.Options.MaxLimit);
        var items = new JsonArray([.. all.Skip(offset).Take(limit).Select(render)]);
        return ApiResult.Ok(new JsonObject
        {
            ["count"] = items.Count,
            ["items"] = items,
            ["limit"] = limit,
            ["offset"] = offset,
            ["totalCount"] = all.Count,
        });
    }

    private int Number(string name, int usual, int least)
    {
        if (Query(name) is not { } text)
            return usual;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw MessageBirdError.Invalid(name, $"a whole number from {least} is expected");
    }
}
