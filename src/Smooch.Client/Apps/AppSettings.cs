using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The settings of an app (reference: app, <c>settings</c>). Any of them may be missing; what the service does then is its own default.</summary>
public sealed record AppSettings : SmoochModel
{
    /// <summary>Gets whether credit card numbers in messages are masked; since 2017 (<c>maskCreditCardNumbers</c>).</summary>
    [JsonIgnore]
    public bool? MaskCreditCardNumbers { get => maskCreditCardNumbers; init => maskCreditCardNumbers = value; }

    [JsonInclude, JsonPropertyName("maskCreditCardNumbers")]
    internal bool? maskCreditCardNumbers;

    /// <summary>Gets whether users without a name are shown as animals; since 2018 (<c>useAnimalNames</c>).</summary>
    [JsonIgnore]
    public bool? UseAnimalNames { get => useAnimalNames; init => useAnimalNames = value; }

    [JsonInclude, JsonPropertyName("useAnimalNames")]
    internal bool? useAnimalNames;

    /// <summary>Gets after how many seconds of inactivity the messages of a conversation are deleted; v1.1 (<c>conversationRetentionSeconds</c>).</summary>
    [JsonIgnore]
    public long? ConversationRetentionSeconds { get => conversationRetentionSeconds; init => conversationRetentionSeconds = value; }

    [JsonInclude, JsonPropertyName("conversationRetentionSeconds")]
    internal long? conversationRetentionSeconds;

    /// <summary>Gets whether a tap on a postback button leaves a message in the conversation; v1.1 (<c>echoPostback</c>).</summary>
    [JsonIgnore]
    public bool? EchoPostback { get => echoPostback; init => echoPostback = value; }

    [JsonInclude, JsonPropertyName("echoPostback")]
    internal bool? echoPostback;

    /// <summary>Gets whether events of a channel that are no messages do not start a conversation; v1.1 (<c>ignoreAutoConversationStart</c>).</summary>
    [JsonIgnore]
    public bool? IgnoreAutoConversationStart { get => ignoreAutoConversationStart; init => ignoreAutoConversationStart = value; }

    [JsonInclude, JsonPropertyName("ignoreAutoConversationStart")]
    internal bool? ignoreAutoConversationStart;
}
