namespace Smooch.Testing;

/// <summary>The rules of who controls a conversation, and who receives its events.</summary>
internal static class Switchboard
{
    /// <summary>
    /// Passes control of a conversation without control to the default: that of the channel, else that of the switchboard.
    /// </summary>
    public static void Begin(ConversationState conversation, ClientState? client)
    {
        if (conversation.Active is not null || conversation.App.Switchboard is not { IsEnabled: true } switchboard)
            return;

        var responder = client?.IntegrationId is { } id
            ? (string?)conversation.App.Integrations.GetValueOrDefault(id)?["defaultResponderId"]
            : null;
        conversation.Active = (responder is null ? null : switchboard.Find(responder)) ?? switchboard.Default;
    }

    /// <summary>Finds the target of a control call: an id, a name, a type, or <c>next</c>.</summary>
    /// <returns>Null when nothing fits, or more than one.</returns>
    public static SwitchboardIntegrationState? Target(ConversationState conversation, string wanted)
    {
        if (conversation.App.Switchboard is not { } switchboard)
            return null;

        if (wanted == "next")
            return conversation.Active?.NextId is { } next ? switchboard.Find(next) : null;

        return switchboard.Find(wanted)
               ?? switchboard.Integrations.Find(integration => integration.Name == wanted)
               ?? (switchboard.Integrations.FindAll(integration => integration.IntegrationType == wanted) is [var only] ? only : null);
    }

    /// <summary>Whether the integration of a webhook receives the events of a conversation.</summary>
    public static bool Hears(
        AppState app,
        string? integrationId,
        ConversationState? conversation,
        IReadOnlyList<SwitchboardIntegrationState> concerned)
    {
        if (conversation is null || app.Switchboard is not { IsEnabled: true } switchboard)
            return true;

        var own = switchboard.Integrations.FindAll(integration => integration.IntegrationId == integrationId);
        return own.Count == 0
               || own.Exists(integration =>
                   integration == conversation.Active || integration.DeliverStandbyEvents || concerned.Contains(integration));
    }

    public static void Remove(AppState app, SwitchboardIntegrationState integration)
    {
        app.Switchboard?.Integrations.Remove(integration);
        Forget(app, conversation => conversation.Active == integration, conversation => conversation.Pending == integration);
    }

    public static void Remove(AppState app)
    {
        app.Switchboard = null;
        Forget(app, _ => true, _ => true);
    }

    private static void Forget(AppState app, Func<ConversationState, bool> isActive, Func<ConversationState, bool> isPending)
    {
        foreach (var conversation in app.Conversations.Values)
        {
            if (isActive(conversation))
                conversation.Active = null;

            if (isPending(conversation))
                conversation.Pending = null;
        }
    }
}
