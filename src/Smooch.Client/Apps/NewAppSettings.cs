namespace Smooch.Client;

/// <summary>The settings of an app to create. For a setting that is not set the default of the service applies.</summary>
[JsonModel]
public sealed partial record NewAppSettings
{
    /// <summary>Gets whether credit card numbers in messages are masked (<c>maskCreditCardNumbers</c>).</summary>
    public bool? MaskCreditCardNumbers { get; init; }

    /// <summary>Gets whether users without a name are shown as animals (<c>useAnimalNames</c>).</summary>
    public bool? UseAnimalNames { get; init; }

    /// <summary>
    /// Gets after how many seconds of inactivity the messages of a conversation are deleted (<c>conversationRetentionSeconds</c>; v1.1).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public long? ConversationRetentionSeconds { get; init; }

    /// <summary>Gets whether a click on a postback button adds a message to the conversation (<c>echoPostback</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? EchoPostback { get; init; }

    /// <summary>
    /// Gets whether a channel event that is not a message leaves the conversation unstarted (<c>ignoreAutoConversationStart</c>; v1.1).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? IgnoreAutoConversationStart { get; init; }

    internal static void CheckRetention(long? seconds) =>
        RequestRules.Require(seconds is null or >= 0, "ConversationRetentionSeconds is negative.");

    internal void Check() => CheckRetention(ConversationRetentionSeconds);
}
