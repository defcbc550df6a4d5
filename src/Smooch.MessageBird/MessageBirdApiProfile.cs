using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>MessageBird Programmable Conversations for the kernel.</summary>
internal sealed class MessageBirdApiProfile() : ApiProfile(MessageBirdTelemetry.Name, MessageBirdTelemetry.Instance)
{
    public static MessageBirdApiProfile Instance { get; } = new();

    /// <inheritdoc/>
    public override ApiErrorBody ReadError(JsonElement body)
    {
        // The list is documented; a single object under `error` was observed as well.
        if (body.Property("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
            return Read(errors[0]);
        return body.Property("error") is { ValueKind: JsonValueKind.Object } error ? Read(error) : default;
    }

    /// <inheritdoc/>
    public override string? Hint(Operation operation, int status, in ApiErrorBody error) => (status, error.Code) switch
    {
        (401, _) => "Check the access key: it is the live or test key of the dashboard, not the signing key, which only verifies webhooks.",
        (402, _) or (_, "25") => "Add to the balance of the account: it is not sufficient.",
        (403, _) or (_, "2") => "Use another access key: this one may not do this.",
        (404, _) when operation.Name == "Messages.Get" =>
            "Check the id of the message: there is no such message. "
                + "After a send it may take a moment until a message is found: webhooks report it sooner.",
        (404, _) when operation.Name.StartsWith("Conversations.", StringComparison.Ordinal)
            || operation.Route.StartsWith("/conversations", StringComparison.Ordinal) =>
            "Check the id of the conversation: there is no such conversation in the account of this access key.",
        (404, _) => "Check the id: there is no such object in the account of this access key.",
        (400 or 422, _) when operation.Name is "Webhooks.Create" or "Webhooks.Update" =>
            "Check the url: the service must reach it from the internet. Check the names of the events, and the channel, too.",
        (400 or 422, _) => "Check the field that Parameter names: the service rejects the request.",
        (405, _) => "Check that BaseAddress is the address of the Conversations API: the service does not know this call.",
        _ => null,
    };

    private static ApiErrorBody Read(JsonElement error) => new()
    {
        Code = Code(error, "code"),
        Description = error.Text("description") ?? error.Text("message"),
        Parameter = error.Text("parameter"),
    };
}
