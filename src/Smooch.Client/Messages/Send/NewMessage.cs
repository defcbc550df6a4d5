namespace Smooch.Client;

/// <summary>
/// A message to send. Use the class for its type: <see cref="NewTextMessage"/>, <see cref="NewImageMessage"/> and so on.
/// An incomplete message is rejected before a request is sent.
/// </summary>
/// <remarks>The service expands shorthand in texts, such as <c>%[label](https://…)</c>. Be careful with texts from other people.</remarks>
[JsonUnion("type")]
public abstract partial record NewMessage
{
    private protected NewMessage()
    {
    }

    /// <summary>Gets the side that sends the message (<c>role</c>).</summary>
    /// <value><see cref="MessageRole.AppMaker"/>: the business.</value>
    /// <remarks>An app token or a JWT of scope <c>appUser</c> can send as <see cref="MessageRole.AppUser"/> only.</remarks>
    public MessageRole Role { get; init; } = MessageRole.AppMaker;

    /// <summary>Gets the author's name as it is shown (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the author's e-mail address, which selects a picture (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets the author's picture, which wins over that of <see cref="Email"/> (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Gets the custom metadata, at most 4 kB in total (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Gets the payload of the reply that an app user chose (<c>payload</c>), for messages sent as one.</summary>
    public string? Payload { get; init; }

    /// <summary>
    /// Gets the only channel that receives the message (<c>destination</c>); the user must have it. Only for messages of the business.
    /// </summary>
    public MessageDestination? Destination { get; init; }

    /// <summary>Gets the content that channels receive instead of the message, in their own form (<c>override</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public MessageOverride? Override { get; init; }

    /// <summary>Creates a <see cref="NewTextMessage"/>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text message.</returns>
    public static implicit operator NewMessage(string text) => new NewTextMessage { Text = text };

    /// <summary>Returns the type and the role only, because the text must not be logged.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{GetType().Name} ({Role})";

    /// <summary>Throws for a message that the API would reject.</summary>
    /// <exception cref="ArgumentException">Something is missing or exceeds a limit; the exception message describes the fix.</exception>
    internal void Check()
    {
        RequestRules.Require(!Role.IsEmpty && Role != MessageRole.Whisper, "Role must be appMaker or appUser: whispers are only received.");
        RequestRules.CheckFlat(Metadata, nameof(Metadata));
        Destination?.Check();
        Override?.Check();
        CheckCase();
    }

    /// <summary>
    /// Checks the case: throws for a request that the API would reject. It is internal, so that only this assembly can add cases.
    /// </summary>
    private protected abstract void CheckCase();
}
