namespace Smooch.Client;

/// <summary>
/// What to change of the settings of an app (reference: app, <c>settings</c>). What is not assigned is not sent and stays as it is;
/// <see langword="null"/> is sent and asks for the service's own default. What a <c>null</c> does is not documented for every setting.
/// </summary>
[JsonModel]
public sealed partial record AppSettingsUpdate
{
    /// <summary>Gets whether credit card numbers in messages are masked (<c>maskCreditCardNumbers</c>).</summary>
    public Optional<bool?> MaskCreditCardNumbers { get; init; }

    /// <summary>Gets whether users without a name are shown as animals (<c>useAnimalNames</c>).</summary>
    public Optional<bool?> UseAnimalNames { get; init; }

    /// <summary>Gets after how many seconds of inactivity the messages of a conversation are deleted (<c>conversationRetentionSeconds</c>; v1.1).</summary>
    public Optional<long?> ConversationRetentionSeconds { get; init; }

    /// <summary>Gets whether a tap on a postback button leaves a message in the conversation (<c>echoPostback</c>; v1.1).</summary>
    public Optional<bool?> EchoPostback { get; init; }

    /// <summary>Gets whether events of a channel that are no messages do not start a conversation (<c>ignoreAutoConversationStart</c>; v1.1).</summary>
    public Optional<bool?> IgnoreAutoConversationStart { get; init; }

    internal void Check() => NewAppSettings.CheckRetention(ConversationRetentionSeconds.Value);
}
