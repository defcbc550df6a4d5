namespace Smooch.Client;

/// <summary>What a channel made of a message (webhooks reference: message delivery).</summary>
[JsonModel]
public sealed partial record ExternalMessage : SmoochModel
{
    /// <summary>Gets the id at the channel (<c>id</c>).</summary>
    public partial string Id { get; init; }
}
