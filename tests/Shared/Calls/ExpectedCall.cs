namespace Smooch.Tests;

/// <summary>One way to make a documented call through the public clients, and what must leave.</summary>
/// <param name="Operation">The row of docs/routes.csv.</param>
/// <param name="Send">Makes the call; values for the path come from the ids.</param>
internal sealed record ExpectedCall(string Operation, Func<SmoochClient, Ids, CancellationToken, Task> Send)
{
    public static IReadOnlyList<ExpectedCall> All { get; } =
        [
            .. InitCalls.All, .. AppUserCalls.All, .. ChannelCalls.All, .. HistoryCalls.All, .. MessageCalls.All, .. ConversationCalls.All,
            .. WebhookCalls.All,
            .. AppCalls.All, .. ServiceAccountCalls.All, .. DeploymentCalls.All, .. IntegrationCalls.All, .. IntegrationCreationCalls.All,
            .. MenuCalls.All, .. TemplateCalls.All, .. AttachmentCalls.All, .. NotificationCalls.All,
        ];

    /// <summary>Gets the query with its question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>Gets the body, as JSON; null when there must be none.</summary>
    public string? Json { get; init; }

    /// <summary>Gets the parts of the form, in their order; null when the body is no form.</summary>
    public IReadOnlyList<FormPart>? Form { get; init; }

    /// <summary>Gets the response of the service.</summary>
    public string Response { get; init; } = "{}";

    /// <summary>Enumerates a list to its end.</summary>
    public static async Task<List<T>> ReadAsync<T>(SmoochList<T> list, CancellationToken cancellationToken)
    {
        List<T> items = [];
        await foreach (var item in list.WithCancellation(cancellationToken))
            items.Add(item);
        return items;
    }

    public static IEnumerable<ExpectedCall> Of(RouteRow row) => All.Where(call => call.Operation == row.Operation);
}
