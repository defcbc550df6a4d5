namespace Smooch.MessageBird;

/// <summary>Another message that a message refers to.</summary>
[JsonModel]
public sealed partial record MessageReference : SmoochModel
{
    /// <summary>Gets the id of the message; all zeros for none (<c>id</c>).</summary>
    public partial string Id { get; init; }

    private protected override string? Identity => _id;
}
