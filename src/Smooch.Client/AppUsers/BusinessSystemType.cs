namespace Smooch.Client;

/// <summary>The system in which the business sees a conversation (<c>type</c>). An open set: what this SDK does not know yet keeps its text.</summary>
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
