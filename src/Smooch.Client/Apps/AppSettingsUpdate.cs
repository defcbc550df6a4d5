namespace Smooch.Client;

/// <summary>
/// The changes to the settings of an app. A setting that is not assigned is not sent and stays as it is;
/// <see langword="null"/> is sent and requests the default of the service. The API does not document <c>null</c> for every setting.
/// </summary>
[JsonModel]
public sealed partial record AppSettingsUpdate
{
    /// <summary>Gets whether credit card numbers in messages are masked (<c>maskCreditCardNumbers</c>).</summary>
    public Optional<bool?> MaskCreditCardNumbers { get; init; }

    /// <summary>Gets whether users without a name are shown as animals (<c>useAnimalNames</c>).</summary>
    public Optional<bool?> UseAnimalNames { get; init; }

    /// <summary>
    /// Gets after how many seconds of inactivity the messages of a conversation are deleted (<c>conversationRetentionSeconds</c>; v1.1).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public Optional<long?> ConversationRetentionSeconds { get; init; }

    /// <summary>Gets whether a click on a postback button adds a message to the conversation (<c>echoPostback</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public Optional<bool?> EchoPostback { get; init; }

    /// <summary>
    /// Gets whether a channel event that is not a message leaves the conversation unstarted (<c>ignoreAutoConversationStart</c>; v1.1).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public Optional<bool?> IgnoreAutoConversationStart { get; init; }

    internal void Check() => NewAppSettings.CheckRetention(ConversationRetentionSeconds.Value);
}
