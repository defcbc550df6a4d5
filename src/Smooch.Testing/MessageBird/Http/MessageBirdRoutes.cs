namespace Smooch.Testing;

/// <summary>An endpoint: method, path below <c>/v1/</c>, and the handler, which runs under the lock of the state.</summary>
internal sealed record MessageBirdRoute(string Method, string Template, Func<MessageBirdRequest, ApiResult> Handler)
{
    public string[] Segments { get; } = Template.Split('/');

    public bool HasBody => Method is "POST" or "PATCH" or "PUT";

    public override string ToString() => $"{Method} {Template}";
}

/// <summary>Every endpoint of the API, in the order of the reference.</summary>
internal static class MessageBirdRoutes
{
    private static readonly MessageBirdRoute[] All =
    [
        new("POST", "conversations/start", BirdConversationEndpoints.Start),
        new("GET", "conversations", BirdConversationEndpoints.List),
        new("POST", "conversations", BirdConversationEndpoints.Create),
        new("GET", "conversations/contact/{contactId}", BirdConversationEndpoints.ListOfContact),
        new("GET", "conversations/{id}", BirdConversationEndpoints.Get),
        new("PATCH", "conversations/{id}", BirdConversationEndpoints.Update),
        new("GET", "conversations/{id}/messages", BirdMessageEndpoints.ListOfConversation),
        new("POST", "conversations/{id}/messages", BirdMessageEndpoints.Reply),
        new("GET", "messages", BirdMessageEndpoints.List),
        new("GET", "messages/{id}", BirdMessageEndpoints.Get),
        new("POST", "send", BirdMessageEndpoints.Send),
        new("POST", "webhooks", BirdWebhookEndpoints.Create),
        new("GET", "webhooks", BirdWebhookEndpoints.List),
        new("GET", "webhooks/{id}", BirdWebhookEndpoints.Get),
        new("PATCH", "webhooks/{id}", BirdWebhookEndpoints.Update),
        new("PUT", "webhooks/{id}", BirdWebhookEndpoints.Update),
        new("DELETE", "webhooks/{id}", BirdWebhookEndpoints.Delete),
    ];

    /// <summary>Finds the endpoint for a raw path, which is split before it is decoded.</summary>
    /// <exception cref="ApiException">501 for a path that is unknown, 405 for a path that has other methods.</exception>
    public static (MessageBirdRoute Route, IReadOnlyDictionary<string, string> Values) Match(string method, string rawPath)
    {
        // Links of the service have been seen with a double slash before the version.
        var path = Array.ConvertAll(rawPath.TrimStart('/').Split('/'), Uri.UnescapeDataString);
        var candidates = path[0] == "v1" ? Array.FindAll(All, route => Fits(route.Segments, path.AsSpan(1))) : [];
        if (candidates.Length == 0)
        {
            throw ApiException.Unsupported($"The fake has no route for {method} {rawPath}. It serves the Conversations API below /v1/; "
                + "either the path is wrong, or the fake lacks this endpoint.");
        }

        // A literal segment comes first in the table, so `conversations/start` is never an id.
        var route = Array.Find(candidates, candidate => candidate.Method == method)
            ?? throw new MessageBirdError(405, 98, $"{candidates[0].Template} does not accept {method}");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < route.Segments.Length; i++)
        {
            if (route.Segments[i][0] == '{')
                values[route.Segments[i][1..^1]] = path[i + 1];
        }

        return (route, values);
    }

    private static bool Fits(string[] template, ReadOnlySpan<string> path)
    {
        if (template.Length != path.Length)
            return false;

        for (var i = 0; i < template.Length; i++)
        {
            if (path[i].Length == 0 || (template[i][0] != '{' && template[i] != path[i]))
                return false;
        }

        return true;
    }
}
