namespace Smooch.Client;

/// <summary>A file to upload. The stream is read from its current position and stays open.</summary>
/// <inheritdoc cref="ImageUpload" path="/remarks"/>
public sealed record AttachmentUpload
{
    /// <summary>Gets the content of the file (<c>source</c>).</summary>
    public required Stream Content { get; init; }

    /// <summary>Gets the name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Gets the media type, such as <c>application/pdf</c>.</summary>
    /// <value>Null: derived from the extension of the file name, else <c>application/octet-stream</c>.</value>
    public string? ContentType { get; init; }

    /// <summary>Gets the service's id of the app user whose conversation the file is for (<c>appUserId</c>; v1.1); optional.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? AppUserId { get; init; }

    /// <summary>
    /// Gets your own id of the app user whose conversation the file is for (<c>userId</c>; v1.1); instead of <see cref="AppUserId"/>.
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? UserId { get; init; }

    /// <summary>Gets the purpose of the file (<c>for</c>).</summary>
    internal string? Purpose => AppUserId is null && UserId is null ? null : "message";

    /// <summary>Returns the type only, because names of files and users must not be logged.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => nameof(AttachmentUpload);

    internal void Check()
    {
        UploadPart.Check(Content, FileName, ContentType);
        RequestRules.Require(AppUserId is null || UserId is null, "Set AppUserId or UserId, not both.");
        if ((AppUserId ?? UserId) is not { } user)
            return;
        var name = AppUserId is null ? nameof(UserId) : nameof(AppUserId);
        RequestRules.CheckText(user, name);
        Argument.UrlText(user, name);
    }

    /// <summary>The form that uploads the file.</summary>
    internal MultipartBody Form(IProgress<UploadProgress>? progress) =>
        UploadPart.Form(Content, FileName, ContentType, progress);
}
