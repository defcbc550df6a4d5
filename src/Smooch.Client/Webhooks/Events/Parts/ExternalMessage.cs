namespace Smooch.Client;

/// <summary>A message at a channel.</summary>
[JsonModel]
public sealed partial record ExternalMessage : SmoochModel
{
    /// <summary>Gets the id at the channel (<c>id</c>).</summary>
    public partial string Id { get; init; }
}
