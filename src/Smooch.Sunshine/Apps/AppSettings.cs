namespace Smooch.Sunshine;

/// <summary>The settings of an app.</summary>
[JsonModel]
public sealed partial record AppSettings : SmoochModel
{
    /// <summary>Gets after how many idle seconds the messages are deleted (<c>conversationRetentionSeconds</c>).</summary>
    public partial long? ConversationRetentionSeconds { get; init; }

    /// <summary>Gets a value indicating whether numbers of credit cards are masked (<c>maskCreditCardNumbers</c>).</summary>
    public partial bool? MaskCreditCardNumbers { get; init; }

    /// <summary>Gets a value indicating whether users without a name get one (<c>useAnimalNames</c>).</summary>
    public partial bool? UseAnimalNames { get; init; }

    /// <summary>Gets a value indicating whether a click on a postback leaves a message in the history (<c>echoPostback</c>).</summary>
    public partial bool? EchoPostback { get; init; }

    /// <summary>
    /// Gets a value indicating whether channel events that are no message do not start a conversation
    /// (<c>ignoreAutoConversationStart</c>).
    /// </summary>
    public partial bool? IgnoreAutoConversationStart { get; init; }

    /// <summary>
    /// Gets a value indicating whether users may be in several conversations; it cannot be undone (<c>multiConvoEnabled</c>).
    /// </summary>
    public partial bool? MultiConvoEnabled { get; init; }

    /// <summary>Gets a value indicating whether texts of the platform are localized (<c>appLocalizationEnabled</c>).</summary>
    public partial bool? AppLocalizationEnabled { get; init; }

    /// <summary>Gets a value indicating whether users may end a conversation in the SDK (<c>endSessionEnabled</c>).</summary>
    public partial bool? EndSessionEnabled { get; init; }

    /// <summary>Gets a value indicating whether an ended conversation stays ended (<c>disableConversationReopen</c>).</summary>
    public partial bool? DisableConversationReopen { get; init; }
}
