namespace Smooch.Sunshine;

/// <summary>Creates the metadata of a control transfer that the agent workspace of Zendesk understands: fields of the ticket.</summary>
/// <example>
/// <code>
/// await conversation.PassControlAsync(
///     ControlClient.AgentWorkspace,
///     new ZendeskMetadata { Priority = "high", Tags = ["parcel", "vip"] }.ToMetadata());
/// </code>
/// </example>
public sealed class ZendeskMetadata
{
    private const string SystemField = "dataCapture.systemField.";
    private const string TicketField = "dataCapture.ticketField.";

    /// <summary>Gets the name of the requester (<c>requester.name</c>).</summary>
    public string? RequesterName { get; init; }

    /// <summary>Gets the e-mail address of the requester (<c>requester.email</c>).</summary>
    public string? RequesterEmail { get; init; }

    /// <summary>Gets the subject (<c>subject</c>).</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the description (<c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the priority, such as <c>high</c> (<c>priority</c>).</summary>
    public string? Priority { get; init; }

    /// <summary>Gets the tags; the API takes them as one string, joined by commas (<c>tags</c>).</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Gets the brand (<c>brand_id</c>).</summary>
    public string? BrandId { get; init; }

    /// <summary>Gets the group (<c>group_id</c>).</summary>
    public string? GroupId { get; init; }

    /// <summary>Gets the assignee (<c>assignee_id</c>).</summary>
    public string? AssigneeId { get; init; }

    /// <summary>Gets the organization (<c>organization_id</c>).</summary>
    public string? OrganizationId { get; init; }

    /// <summary>Gets the custom fields of the ticket, by their ids.</summary>
    public IReadOnlyDictionary<string, string> TicketFields { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the id of the message that the conversation of the agent starts with (<c>first_message_id</c>).</summary>
    public string? FirstMessageId { get; init; }

    /// <summary>Gets the address that the request was sent to (<c>dataCapture.systemField.recipient</c>).</summary>
    public string? Recipient { get; init; }

    /// <summary>Gets the flow that a bot of Zendesk executes (<c>zen:answerbot:execute_flow</c>).</summary>
    public string? ExecuteFlow { get; init; }

    /// <summary>Creates the metadata.</summary>
    /// <returns>The metadata; values that are not set are left out.</returns>
    /// <exception cref="ArgumentException">A tag is empty or contains a comma.</exception>
    public FlatObject ToMetadata()
    {
        var metadata = new FlatObject();
        Add(metadata, SystemField + "requester.name", RequesterName);
        Add(metadata, SystemField + "requester.email", RequesterEmail);
        Add(metadata, SystemField + "subject", Subject);
        Add(metadata, SystemField + "description", Description);
        Add(metadata, SystemField + "priority", Priority);
        Add(metadata, SystemField + "tags", Tags.Count == 0 ? null : JoinTags());
        Add(metadata, SystemField + "brand_id", BrandId);
        Add(metadata, SystemField + "group_id", GroupId);
        Add(metadata, SystemField + "assignee_id", AssigneeId);
        Add(metadata, SystemField + "organization_id", OrganizationId);
        Add(metadata, SystemField + "recipient", Recipient);
        foreach (var field in TicketFields)
            Add(metadata, TicketField + field.Key, field.Value);
        Add(metadata, "first_message_id", FirstMessageId);
        Add(metadata, "zen:answerbot:execute_flow", ExecuteFlow);
        return metadata;
    }

    private static void Add(FlatObject metadata, string name, string? value)
    {
        if (value is not null)
            metadata[name] = value;
    }

    private string JoinTags()
    {
        foreach (var tag in Tags)
            RequestRules.Require(!string.IsNullOrWhiteSpace(tag) && tag.IndexOf(',') < 0, "A tag must not be empty or contain a comma.");
        return string.Join(",", Tags);
    }
}
