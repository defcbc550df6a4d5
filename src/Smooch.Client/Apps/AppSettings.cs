namespace Smooch.Client;

/// <summary>The settings of an app (reference: app, <c>settings</c>). Any of them may be missing; what the service does then is its own default.</summary>
[JsonModel]
public sealed partial record AppSettings : SmoochModel
{
    /// <summary>Gets whether credit card numbers in messages are masked; since 2017 (<c>maskCreditCardNumbers</c>).</summary>
    public partial bool? MaskCreditCardNumbers { get; init; }

    /// <summary>Gets whether users without a name are shown as animals; since 2018 (<c>useAnimalNames</c>).</summary>
    public partial bool? UseAnimalNames { get; init; }

    /// <summary>Gets after how many seconds of inactivity the messages of a conversation are deleted; v1.1 (<c>conversationRetentionSeconds</c>).</summary>
    public partial long? ConversationRetentionSeconds { get; init; }

    /// <summary>Gets whether a tap on a postback button leaves a message in the conversation; v1.1 (<c>echoPostback</c>).</summary>
    public partial bool? EchoPostback { get; init; }

    /// <summary>Gets whether events of a channel that are no messages do not start a conversation; v1.1 (<c>ignoreAutoConversationStart</c>).</summary>
    public partial bool? IgnoreAutoConversationStart { get; init; }
}
