namespace Smooch.MessageBird;

/// <summary>Where a message comes from (<c>origin</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct MessageOrigin
{
    /// <summary>Gets <c>api</c>: the API.</summary>
    public static MessageOrigin Api => new("api");

    /// <summary>Gets <c>inbound</c>: the contact; messages of the business have been seen with it too.</summary>
    public static MessageOrigin Inbound => new("inbound");
}
