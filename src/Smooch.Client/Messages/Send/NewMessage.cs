namespace Smooch.Client;

/// <summary>
/// A message to send (reference: message, send). Use the case for what it is made of: <see cref="NewTextMessage"/>, <see cref="NewImageMessage"/> and so on.
/// What the API would refuse for being incomplete is refused before anything is sent.
/// </summary>
/// <remarks>The service expands shorthand in texts, such as <c>%[label](https://…)</c>: mind it when you pass on text that others wrote.</remarks>
[JsonUnion("type")]
public abstract partial record NewMessage
{
    private protected NewMessage()
    {
    }

    /// <summary>Gets which side speaks (<c>role</c>).</summary>
    /// <value><see cref="MessageRole.AppMaker"/>: the business. An app token or a JWT of scope <c>appUser</c> may send as <see cref="MessageRole.AppUser"/> only.</value>
    public MessageRole Role { get; init; } = MessageRole.AppMaker;

    /// <summary>Gets the author's name as it is shown (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the author's e-mail address, which selects a picture (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets the author's picture, which wins over that of <see cref="Email"/> (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Gets what to attach, at most 4 kB in all (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Gets the payload of the reply that an app user chose (<c>payload</c>), for messages sent as one.</summary>
    public string? Payload { get; init; }

    /// <summary>Gets the one channel that shall have the message (<c>destination</c>); the user must have it. Only for messages of the business.</summary>
    public MessageDestination? Destination { get; init; }

    /// <summary>Gets what channels get instead of the message, in their own form (<c>override</c>; v1.1).</summary>
    public MessageOverride? Override { get; init; }

    /// <summary>Text.</summary>
    public static implicit operator NewMessage(string text) => new NewTextMessage { Text = text };

    /// <summary>The type and the role only: a record would print the text.</summary>
    public sealed override string ToString() => $"{GetType().Name} ({Role})";

    /// <summary>Refuses what the API would.</summary>
    /// <exception cref="ArgumentException">Something is missing or too much; the message says what.</exception>
    internal void Check()
    {
        RequestRules.Require(!Role.IsEmpty && Role != MessageRole.Whisper, "Role must be appMaker or appUser: whispers are only received.");
        RequestRules.CheckFlat(Metadata, nameof(Metadata));
        Destination?.Check();
        Override?.Check();
        CheckCase();
    }

    /// <summary>Refuses what the API would of this case; being internal it also closes the union.</summary>
    private protected abstract void CheckCase();
}
