using System.Text.Json;

namespace Smooch.Client;

/// <summary>The profile of Smooch v1 and v1.1.</summary>
internal sealed class SmoochApiProfile() : ApiProfile(SmoochTelemetry.Name, SmoochTelemetry.Instance)
{
    public static SmoochApiProfile Instance { get; } = new();

    /// <inheritdoc/>
    public override ApiErrorBody ReadError(JsonElement body)
    {
        // One object since 2016; a list in the API's v2, which proxies in front of this API may use.
        if (body.Property("error") is { ValueKind: JsonValueKind.Object } error)
            return new ApiErrorBody { Code = Code(error, "code"), Description = error.Text("description") ?? error.Text("message") };
        if (body.Property("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
            return new ApiErrorBody { Code = Code(errors[0], "code"), Description = errors[0].Text("title") };
        return default;
    }

    /// <inheritdoc/>
    public override string? Hint(Operation operation, int status, in ApiErrorBody error) => status switch
    {
        401 => "Check the credential (key id and secret, or token; a JWT may have expired), and that BaseAddress is the region of the app: "
            + "SmoochRegion.UnitedStates or SmoochRegion.Europe.",
        402 => "Check the plan of the account: it does not include this, its limit is reached, or its trial is over.",
        403 => "Use a credential of another scope, and check AppId: this one may not do this.",
        404 => NotFound(operation),
        409 => "Try again after a short wait: the same object was changed concurrently, or exists already.",
        413 => "Send less: JSON may have 100 kB, an upload 50 MB.",
        423 => "Delete messages: the conversation has reached 30,000 messages.",
        400 => Invalid(operation, error.Description ?? ""),
        _ => null,
    };

    private static string NotFound(Operation operation)
    {
        if (operation.Route.Contains("{userId}"))
        {
            return "Check the user id, and AppId if it is set: there is no such user in the app, or the user has no conversation yet. "
                + "AppUsers.CreateAsync creates a user; the user's first message starts the conversation.";
        }

        return operation.Route.Contains("{appId}") || operation.Route.StartsWith("/apps", StringComparison.Ordinal)
            ? "Check the id of the app, and that the credential belongs to its account: the app does not exist, or the credential "
                + "cannot see it."
            : "Check the ids, and AppId if it is set: there is no such object in the app.";
    }

    /// <summary>The rules that are broken most. The explanation of the service only selects one; it is not quoted.</summary>
    private static string? Invalid(Operation operation, string description)
    {
        if (operation.Name is "Webhooks.Create" or "Webhooks.Update")
            return "Check the target: the service must reach it from the internet, and it must respond to HEAD and GET with 200. "
                + "Check the names of the triggers, too.";
        if (Mentions("metadata"))
            return "Shorten the metadata: names and values together may have 4 kB.";
        if (Mentions("text") && (Mentions("long") || Mentions("length") || Mentions("characters") || Mentions("exceed")))
            return "Shorten the text: a message may have 4,096 characters.";
        return operation.Route.EndsWith("/messages", StringComparison.Ordinal)
            ? "Check the message: text up to 4,096 characters, metadata up to 4 kB, 1 to 10 items, each with 1 to 3 actions."
            : null;

        bool Mentions(string word) => description.ContainsInAnyCase(word);
    }
}
