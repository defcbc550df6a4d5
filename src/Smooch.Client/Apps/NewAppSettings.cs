namespace Smooch.Client;

/// <summary>The settings of an app to create (reference: app, <c>settings</c>). What is left out is the service's own default.</summary>
[JsonModel]
public sealed partial record NewAppSettings
{
    /// <summary>Gets whether credit card numbers in messages are masked (<c>maskCreditCardNumbers</c>).</summary>
    public bool? MaskCreditCardNumbers { get; init; }

    /// <summary>Gets whether users without a name are shown as animals (<c>useAnimalNames</c>).</summary>
    public bool? UseAnimalNames { get; init; }

    /// <summary>Gets after how many seconds of inactivity the messages of a conversation are deleted (<c>conversationRetentionSeconds</c>; v1.1).</summary>
    public long? ConversationRetentionSeconds { get; init; }

    /// <summary>Gets whether a tap on a postback button leaves a message in the conversation (<c>echoPostback</c>; v1.1).</summary>
    public bool? EchoPostback { get; init; }

    /// <summary>Gets whether events of a channel that are no messages do not start a conversation (<c>ignoreAutoConversationStart</c>; v1.1).</summary>
    public bool? IgnoreAutoConversationStart { get; init; }

    internal static void CheckRetention(long? seconds) => RequestRules.Require(seconds is null or >= 0, "ConversationRetentionSeconds is negative.");

    internal void Check() => CheckRetention(ConversationRetentionSeconds);
}
