using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>Sunshine Conversations v2 for the kernel: its errors and what to do about them.</summary>
internal sealed class SunshineApiProfile() : ApiProfile(SunshineTelemetry.Name, SunshineTelemetry.Instance)
{
    public static SunshineApiProfile Instance { get; } = new();

    /// <inheritdoc/>
    public override ApiErrorBody ReadError(JsonElement body)
    {
        if (body.Property("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
            return new ApiErrorBody { Code = Code(errors[0], "code"), Description = errors[0].Text("title") };
        // Zendesk's own servers, in front of the API.
        if (body.Text("error") is not null)
            return new ApiErrorBody { Code = Code(body, "error"), Description = body.Text("description") };
        return body.Property("error") is { ValueKind: JsonValueKind.Object } error
            ? new ApiErrorBody { Code = Code(error, "code"), Description = error.Text("description") ?? error.Text("message") }
            : default;
    }

    /// <inheritdoc/>
    public override string? Hint(Operation operation, int status, in ApiErrorBody error) => (status, error.Code) switch
    {
        (401, _) => "Check the key id and the secret, and that Subdomain (or BaseAddress) is that of the account the key belongs to.",
        (403, _) => $"Use a credential of another scope: {operation.Name} accepts {operation.Accepts}.",
        (400, _) => Invalid(operation, error.Description ?? ""),
        (402, _) => "The plan of the account does not include this, or its limit is reached.",
        (404, "app_not_found") => "Check AppId, and that the credential belongs to the account of the app.",
        (404, "conversation_not_found") => "Check the id of the conversation; it may have been deleted.",
        (404, "user_not_found") => "Check the id of the user: id or externalId. Users.GetOrCreateAsync creates a missing one.",
        (404, "integration_not_found") => "Check the id of the integration.",
        (404, _) => "Check the ids, and AppId: there is no such object in the app.",
        (409, _) => "The externalId is already in use: get the user by it, or call Users.GetOrCreateAsync.",
        (413, _) => "The request is too large: JSON may have 100 kB, an upload 50 MB.",
        (423, _) => "The conversation has reached 30,000 messages: delete messages, or create another conversation.",
        _ => null,
    };

    /// <summary>The rules that are broken most. The explanation of the service only selects one; it is not quoted.</summary>
    private static string? Invalid(Operation operation, string description)
    {
        if (operation.Name is "Webhooks.Create" or "Webhooks.Update")
            return "Check the target: the service must reach it from the internet. Check the names of the triggers, too.";
        if (Mentions("metadata"))
            return "Shorten the metadata: names and values together may have 4 kB.";
        if (Mentions("text") && (Mentions("long") || Mentions("length") || Mentions("characters") || Mentions("exceed")))
            return "Shorten the text: a message may have 4,096 characters.";
        return operation.Route.EndsWith("/messages", StringComparison.Ordinal)
            ? "Check the message: text up to 4,096 characters, metadata up to 4 kB, up to 10 actions or items."
            : null;

        bool Mentions(string word) => description.ContainsInAnyCase(word);
    }
}
