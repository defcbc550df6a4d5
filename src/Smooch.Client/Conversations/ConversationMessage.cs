namespace Smooch.Client;

/// <summary>A message in the form of the API of 2015 (v1): text, an image by its address, or both.</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record ConversationMessage
{
    /// <summary>Gets the side that sends the message (<c>role</c>).</summary>
    public required MessageRole Role { get; init; }

    /// <summary>Gets the text (<c>text</c>); may be left out when there is an image.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the address of the image (<c>mediaUrl</c>); needs <see cref="MediaType"/>.</summary>
    public string? MediaUrl { get; init; }

    /// <summary>Gets the media type of the image (<c>mediaType</c>).</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the author's name as it is shown (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the author's e-mail address, which selects a picture (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets the author's picture (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Gets the custom metadata (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Returns the type and the role only, because the text must not be logged.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(ConversationMessage)} ({Role})";

    internal void Check()
    {
        RequestRules.Require(Role == MessageRole.AppUser || Role == MessageRole.AppMaker, "Role must be appMaker or appUser.");
        RequestRules.Require((MediaUrl is null) == (MediaType is null), "Set both MediaUrl and MediaType, or neither.");
        RequestRules.Require(!string.IsNullOrWhiteSpace(Text) || MediaUrl is not null, "The message has neither text nor an image.");
        RequestRules.CheckFlat(Metadata, nameof(Metadata));
    }
}
