using System.Text;
using System.Text.Json;

namespace Smooch.Client;

/// <summary>An image to upload into a conversation. The stream is read from its current position and stays open.</summary>
/// <remarks>A seekable stream is sent with its length. Any other stream is sent in chunks and cannot be retried.</remarks>
public sealed record ImageUpload
{
    /// <summary>Gets the image (<c>source</c>).</summary>
    public required Stream Content { get; init; }

    /// <summary>Gets the name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Gets the media type, such as <c>image/png</c>.</summary>
    /// <value>Null: derived from the extension of the file name.</value>
    public string? ContentType { get; init; }

    /// <summary>Gets the side that sends the image (<c>role</c>).</summary>
    /// <value><see cref="MessageRole.AppMaker"/>: the business.</value>
    public MessageRole Role { get; init; } = MessageRole.AppMaker;

    /// <summary>Gets the text of the message (<c>text</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Gets the author's name as it is shown (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the author's e-mail address, which selects a picture (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets the author's picture (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Gets the custom metadata (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Returns the type and the role only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(ImageUpload)} ({Role})";

    internal void Check()
    {
        UploadPart.Check(Content, FileName, ContentType);
        RequestRules.Require(Role == MessageRole.AppUser || Role == MessageRole.AppMaker, "Role must be appMaker or appUser.");
        RequestRules.CheckFlat(Metadata, nameof(Metadata));
        RequestRules.CheckText(MediaType(), "ContentType is not set and the file name has no known extension, so it");
    }

    /// <summary>The image as a part of the form.</summary>
    internal StreamPart Part(IProgress<UploadProgress>? progress) => UploadPart.Create(Content, FileName, MediaType(), progress);

    /// <summary>The form that uploads the image.</summary>
    internal MultipartBody Form(IProgress<UploadProgress>? progress) => new MultipartBody()
        .AddFile("source", Part(progress))
        .AddText("role", Role.ToString())
        .AddText("name", Name)
        .AddText("text", Text)
        .AddText("email", Email)
        .AddText("avatarUrl", AvatarUrl)
        .AddText("metadata", MetadataText());

    private string? MetadataText()
    {
        if (Metadata is null)
            return null;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            Metadata.WriteJson(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private string? MediaType() => ContentType ?? MediaTypes.OfImage(FileName);
}
