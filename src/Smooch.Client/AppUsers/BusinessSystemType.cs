namespace Smooch.Client;

/// <summary>
/// The system in which the conversation is shown to the business (<c>type</c>). An open set: a value that this SDK does not know is kept as
/// it is.
/// </summary>
[OpenValue]
public readonly partial struct BusinessSystemType
{
    /// <summary>Gets <c>slack</c>: Slack.</summary>
    public static BusinessSystemType Slack => new("slack");

    /// <summary>Gets <c>zendesk</c>: Zendesk.</summary>
    public static BusinessSystemType Zendesk => new("zendesk");

    /// <summary>Gets <c>helpscout</c>: Help Scout.</summary>
    public static BusinessSystemType HelpScout => new("helpscout");

    /// <summary>Gets <c>hipchat</c>: HipChat, v1.</summary>
    public static BusinessSystemType HipChat => new("hipchat");
}
