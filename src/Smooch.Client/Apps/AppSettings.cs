namespace Smooch.Client;

/// <summary>The settings of an app. For a missing setting the default of the service applies.</summary>
[JsonModel]
public sealed partial record AppSettings : SmoochModel
{
    /// <summary>Gets whether credit card numbers in messages are masked; since 2017 (<c>maskCreditCardNumbers</c>).</summary>
    public partial bool? MaskCreditCardNumbers { get; init; }

    /// <summary>Gets whether users without a name are shown as animals; since 2018 (<c>useAnimalNames</c>).</summary>
    public partial bool? UseAnimalNames { get; init; }

    /// <summary>
    /// Gets after how many seconds of inactivity the messages of a conversation are deleted; v1.1 (<c>conversationRetentionSeconds</c>).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial long? ConversationRetentionSeconds { get; init; }

    /// <summary>Gets whether a click on a postback button adds a message to the conversation; v1.1 (<c>echoPostback</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial bool? EchoPostback { get; init; }

    /// <summary>
    /// Gets whether a channel event that is not a message leaves the conversation unstarted; v1.1 (<c>ignoreAutoConversationStart</c>).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial bool? IgnoreAutoConversationStart { get; init; }
}
