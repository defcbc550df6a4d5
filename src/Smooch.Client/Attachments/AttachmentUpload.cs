namespace Smooch.Client;

/// <summary>A file to upload (reference: uploads). The stream is read from where it stands and stays open.</summary>
/// <inheritdoc cref="ImageUpload" path="/remarks"/>
public sealed record AttachmentUpload
{
    private const string AnyBytes = "application/octet-stream";

    /// <summary>Gets the content of the file (<c>source</c>).</summary>
    public required Stream Content { get; init; }

    /// <summary>Gets the name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Gets the media type, such as <c>application/pdf</c>.</summary>
    /// <value>Told from the ending of the file name; <c>application/octet-stream</c> when that does not tell it.</value>
    public string? ContentType { get; init; }

    /// <summary>Gets the app user, by the service's id, whose conversation the file is for (<c>appUserId</c>; v1.1); it may be left out.</summary>
    public string? AppUserId { get; init; }

    /// <summary>Gets the app user, by your own id, whose conversation the file is for (<c>userId</c>; v1.1); instead of <see cref="AppUserId"/>.</summary>
    public string? UserId { get; init; }

    /// <summary>Gets what the file is for (<c>for</c>).</summary>
    internal string? Purpose => AppUserId is null && UserId is null ? null : "message";

    /// <summary>The type only: names of files and users belong into no log.</summary>
    public override string ToString() => nameof(AttachmentUpload);

    internal void Check()
    {
        UploadPart.Check(Content, FileName, ContentType);
        RequestRules.Require(AppUserId is null || UserId is null, "Name the app user by AppUserId or by UserId, not by both.");
        if ((AppUserId ?? UserId) is not { } user)
            return;
        var name = AppUserId is null ? nameof(UserId) : nameof(AppUserId);
        RequestRules.CheckText(user, name);
        Argument.UrlText(user, name);
    }

    /// <summary>The form that uploads the file.</summary>
    internal MultipartBody Form(IProgress<UploadProgress>? progress) => new MultipartBody().AddFile("source", UploadPart.Create(Content, FileName, ContentType ?? MediaTypes.Of(FileName) ?? AnyBytes, progress));
}
