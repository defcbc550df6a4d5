namespace Smooch.MessageBird;

/// <summary>Who wrote a message on behalf of the business or the contact.</summary>
[JsonModel]
public sealed partial record MessageSender : SmoochModel
{
    /// <summary>Gets the name to show (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }
}
